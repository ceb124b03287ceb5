package nl.voortgang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How much processor time a process has used, as Linux counts it (in hundredths of a second). */
final class ProcessorTime {

    private ProcessorTime() {}

    static Duration of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
            return Duration.ofMillis(ticks * 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
