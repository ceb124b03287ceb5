package nl.voortgang.command.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.engines.Ports;

/** A mail server, and services that send their mail to it. */
final class PostOffice {

    private final int port = Ports.free();
    private GreenMail server = open(port);
    private boolean open = true;

    private static GreenMail open(int port) {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    GreenMail server() {
        return server;
    }

    /** Nobody answers any more. */
    void close() {
        server.stop();
        open = false;
    }

    /** Another server at the same address, which received nothing yet; when it is open already, the same. */
    GreenMail reopen() {
        if (!open) {
            server = open(port);
            open = true;
        }
        return server;
    }

    Instance service(CommandDatabase database, Class<?> clock) {
        return service(database, clock, port);
    }

    static Instance service(CommandDatabase database, Class<?> clock, int port) {
        return Api.start(database, clock, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + port,
                "--spring.mail.properties.mail.smtp.starttls.required=false",
                "--voortgang.mail.from=voortgang@gemeente.example",
                "--voortgang.portal.address=https://voortgang.gemeente.example");
    }
}
