package nl.voortgang.local;

import java.nio.file.Path;
import java.time.Instant;
import nl.voortgang.engines.Ports;
import nl.voortgang.local.demonstration.Demonstration;

/** From start to Ctrl-C. */
final class Session {

    private final Options options;
    private final Path home;
    private final Terminal terminal;
    private final Instant began = Instant.now();

    Session(Options options, Path home, Terminal terminal) {
        this.options = options;
        this.home = home;
        this.terminal = terminal;
    }

    /** @throws CannotStart when it does not start, or one of its parts ends by itself */
    void run() {
        try (var data = DataDirectory.claim(options.data()); var running = new Running()) {
            refuseTakenPorts();
            if (options.fresh()) {
                data.empty();
            }
            stopOnSignal(running);
            try {
                runUntilStopped(data, running);
            } catch (RuntimeException e) {
                if (!running.isStopping()) {
                    throw e;
                }
            }
        }
    }

    private void refuseTakenPorts() {
        for (Part part : Part.values()) {
            if (!Ports.isFree(options.port(part))) {
                throw new CannotStart("port %d, meant for %s, is in use; free it, or choose another one with %s PORT"
                        .formatted(options.port(part), part.title(), part.option()));
            }
        }
    }

    private void runUntilStopped(DataDirectory data, Running running) {
        Log.to(data.log("local"));
        terminal.line("Voortgang starts; everything it keeps is in " + data.root());
        Issuer.remember(data.root(), options.address(Part.IDENTITY));
        new Stack(options, data, home, running, terminal).start();
        if (options.demonstration()) {
            new Demonstration(options.address(Part.COMMAND), options.address(Part.QUERY),
                    Issuer.tokens(data.root())::of, data.root(),
                    what -> terminal.part("demonstration data", what)).load();
        }
        terminal.line(Texts.welcome(options, Terminal.seconds(began)));
        String dead = running.awaitDeath();
        throw new CannotStart(dead + " has ended by itself, so everything stops; logs: " + data.log(dead).getParent());
    }

    /** The same order as after a failure; a second stop finds nothing left to do. */
    private void stopOnSignal(Running running) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            boolean first = !running.isStopping();
            if (first) {
                terminal.line("\nVoortgang stops ...");
            }
            running.close();
            if (first) {
                terminal.line("Everything has stopped. The data is kept; ./voortgang goes on with it.");
            }
        }, "stop"));
    }
}
