package nl.voortgang.command.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that takes nobody's mail, and says so with the address in it, as servers do. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;

    RefusingServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the client's matter, or the end of the test
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 weigeraar.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String address = line.replaceAll(".*<(.*)>.*", "$1");
            say(client, switch (line.toUpperCase(Locale.ROOT).substring(0, 4)) {
                case "RCPT" -> "550 5.1.1 <" + address + ">: Recipient address rejected";
                case "QUIT" -> "221 2.0.0 Bye";
                default -> "250 2.0.0 Ok";
            });
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
