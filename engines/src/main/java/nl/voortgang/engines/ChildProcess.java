package nl.voortgang.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** A process of ours that does not outlive us. */
public final class ChildProcess implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final Leash leash;

    private ChildProcess(Process process) {
        this.process = process;
        this.leash = Leash.on(process.toHandle(), "TERM");
    }

    public static ChildProcess start(ProcessBuilder builder) {
        try {
            return new ChildProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The {@code java} that runs us. */
    public static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** As when the power fails. */
    public void kill() {
        process.destroyForcibly().onExit().join();
        leash.close();
    }

    /** Asks it to stop, waits, and in the end makes it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            leash.close();
        }
    }
}
