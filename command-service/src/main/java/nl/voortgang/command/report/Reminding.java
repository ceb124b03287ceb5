package nl.voortgang.command.report;

import static nl.voortgang.command.report.ProgressReportRules.NOBODY_DUE;
import static nl.voortgang.command.report.ProgressReportRules.OTHER_PROGRAMME;
import static nl.voortgang.command.report.ProgressReportRules.REMINDED_LATELY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.goaltree.Subject;

/** Whether everybody who is due may be reminded on demand: only of something, and not again and again. */
final class Reminding {

    private static final Duration LONG_AGO = Duration.ofHours(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Reminding() {}

    static void mustConcernSomebody(ProgressReportCommand.Remind command, Map<Subject, UpdateState> updates) {
        Integer programme = command.programme();
        Map<Subject, UpdateState> concerned = updates.entrySet().stream()
                .filter(each -> programme == null || each.getKey().programme() == programme)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (programme != null && concerned.isEmpty()) {
            throw OTHER_PROGRAMME.refusal(command.report(), programme);
        }
        if (concerned.values().stream().allMatch(UpdateState::decided)) {
            throw NOBODY_DUE.refusal();
        }
    }

    static void mustBeLongAgo(ProgressReportCommand.Remind command, Reminded reminded) {
        reminded.last(command.programme()).map(last -> last.plus(LONG_AGO))
                .filter(again -> command.act().at().isBefore(again)).ifPresent(again -> {
                    throw REMINDED_LATELY.refusal(TIME.format(wholeMinute(again)));
                });
    }

    private static LocalTime wholeMinute(Instant moment) {
        return LocalTime.ofInstant(moment.plusSeconds(59), Act.ZONE);
    }
}
