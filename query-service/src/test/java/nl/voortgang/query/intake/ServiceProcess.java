package nl.voortgang.query.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.voortgang.engines.ChildProcess;
import nl.voortgang.query.QueryDatabase;
import nl.voortgang.query.QueryService;

/** The whole service as a process of its own, so that it can be killed. */
public final class ServiceProcess {

    private ServiceProcess() {}

    public static ChildProcess start(QueryDatabase database, String bootstrapServers, Path log) {
        var command = new ArrayList<>(List.of(ChildProcess.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), QueryService.class.getName()));
        command.addAll(List.of(RunningService.settings(database.jdbcUrl(), bootstrapServers)));
        return ChildProcess
                .start(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
    }
}
