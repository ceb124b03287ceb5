package nl.voortgang.command.report;

import java.time.Instant;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import org.springframework.stereotype.Component;

/** By a command of its own. */
@Component
class SendingBack implements CompiledReports {

    private final Dispatch dispatch;

    SendingBack(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public boolean sendBack(OrganisationId organisation, ReportId report, Subject unfit, Instant at) {
        return dispatch.send(new ProgressReportCommand.SendBack(organisation, report, unfit,
                Act.of(PersonId.SYSTEM, at))).changed();
    }
}
