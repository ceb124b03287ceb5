package nl.voortgang.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Ends a process when this JVM is gone, even by SIGKILL: a shell waits for the end of its input, which the kernel closes
 * with us, then asks the process to stop and after 20 seconds makes it.
 */
public final class Leash implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            read -r _
            kill -s "$0" "$1" 2>/dev/null
            for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                kill -0 "$1" 2>/dev/null || exit 0
                sleep 1
            done
            kill -s KILL "$1"
            """;

    private final Process shell;

    private Leash(Process shell) {
        this.shell = shell;
    }

    /** @param signal that asks the process to stop in its own good order, such as {@code TERM} */
    public static Leash on(ProcessHandle process, String signal) {
        try {
            return new Leash(new ProcessBuilder("sh", "-c", SCRIPT, signal, Long.toString(process.pid()))
                    .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go, without touching the process. */
    @Override
    public void close() {
        shell.destroyForcibly().onExit().join();
    }
}
