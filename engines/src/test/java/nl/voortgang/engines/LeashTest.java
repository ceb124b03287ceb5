package nl.voortgang.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A leash")
class LeashTest {

    /** A JVM that starts a process on a leash, tells its id and then waits to be killed. */
    static final class Owner {
        public static void main(String[] arguments) throws Exception {
            Process child = new ProcessBuilder("sleep", "600").start();
            Leash.on(child.toHandle(), "TERM");
            System.out.write((child.pid() + "\n").getBytes());
            System.out.flush();
            child.waitFor();
        }
    }

    @Test
    void ends_the_process_when_its_owner_is_killed() throws Exception {
        Process owner = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Owner.class.getName()).start();
        long pid = Long.parseLong(owner.inputReader().readLine());
        ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
        owner.destroyForcibly();
        assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void lets_go_of_a_process_without_touching_it() throws Exception {
        Process child = new ProcessBuilder("sleep", "600").start();
        Leash.on(child.toHandle(), "TERM").close();
        assertThat(child.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        child.destroyForcibly();
    }
}
