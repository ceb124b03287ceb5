package nl.voortgang.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Starting")
class SessionTest {

    @Test
    void is_refused_before_anything_runs_when_a_port_is_taken(@TempDir Path directory) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            var options = Options.of(List.of("--query-port", port), Map.of(), directory);
            var session = new Session(options, directory,
                    new Terminal(new PrintStream(OutputStream.nullOutputStream())));
            assertThatThrownBy(session::run).isInstanceOf(CannotStart.class).hasMessage(
                    "port " + port
                            + ", meant for query-service, is in use; free it, or choose another one with --query-port PORT");
        }
    }

    @Test
    void is_refused_while_the_same_data_is_in_use(@TempDir Path directory) {
        try (var claimed = DataDirectory.claim(directory)) {
            assertThatThrownBy(() -> DataDirectory.claim(claimed.root())).isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs");
        }
    }
}
