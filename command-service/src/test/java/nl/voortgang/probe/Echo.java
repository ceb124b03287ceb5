package nl.voortgang.probe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** A process: it answers each event of a first probe with one of the organisation's second probe. */
@ProcessingGroup(Echo.NAME)
public class Echo {

    public static final String NAME = "echo";

    /** Makes of the handler a process that follows the ledger. */
    public static final String[] SETTINGS = {
            "--axon.eventhandling.processors.echo.mode=pooled",
            "--axon.eventhandling.processors.echo.source=ledgerSource",
            "--axon.eventhandling.processors.echo.thread-count=1",
            "--axon.eventhandling.processors.echo.initial-segment-count=1",
            "--axon.eventhandling.processors.echo.token-claim-interval=500"};

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final Dispatch dispatch;

    public Echo(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @EventHandler
    void on(StatusUpdateEvent.Withdrawn event) {
        heard.add(event.aggregateId());
        if (event.aggregateId().endsWith("2A1.1")) {
            dispatch.send(Probe.More.of(event.organisation().value(), 2));
        }
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }
}
