package nl.voortgang.local;

import java.nio.file.Path;
import java.util.logging.LogManager;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where this program logs: one file from the first line to the last. The terminal is for people. */
final class Log {

    private Log() {}

    /** To be called before anything logs, since logback reads its configuration once. */
    static void to(Path file) {
        System.setProperty("voortgang.log", file.toString());
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        LogManager.getLogManager().reset();
        SLF4JBridgeHandler.install();
    }
}
