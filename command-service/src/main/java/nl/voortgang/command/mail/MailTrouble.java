package nl.voortgang.command.mail;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not taken.
 *
 * @param forGood whether the address was refused with a permanent code (5xx), so that trying again is of no use
 * @param code the server's reply code with its enhanced status code (RFC 3463) if it gave one, such as {@code 550 5.1.1};
 *            otherwise the kind of failure. Never the server's text: that repeats the address
 */
record MailTrouble(boolean forGood, String code) {

    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    static MailTrouble of(MailException failure) {
        Set<Throwable> all = within(failure);
        Optional<SMTPAddressFailedException> address = all.stream()
                .filter(SMTPAddressFailedException.class::isInstance).map(SMTPAddressFailedException.class::cast)
                .findFirst();
        if (address.isPresent()) {
            int reply = address.get().getReturnCode();
            return new MailTrouble(reply >= 500, code(reply, address.get().getMessage()));
        }
        return new MailTrouble(false, all.stream().flatMap(each -> reply(each).stream()).findFirst()
                .orElseGet(() -> kind(failure)));
    }

    private static Optional<String> reply(Throwable failure) {
        return switch (failure) {
            case SMTPSendFailedException it -> Optional.of(code(it.getReturnCode(), it.getMessage()));
            case SMTPSenderFailedException it -> Optional.of(code(it.getReturnCode(), it.getMessage()));
            default -> Optional.empty();
        };
    }

    private static String code(int reply, @Nullable String text) {
        Matcher enhanced = ENHANCED.matcher(text == null ? "" : text);
        return enhanced.find() ? reply + " " + enhanced.group() : Integer.toString(reply);
    }

    /** Such as {@code MailConnectException}. */
    private static String kind(MailException failure) {
        Throwable cause = failure;
        if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            cause = sending.getMessageExceptions()[0];
        } else if (failure.getCause() != null) {
            cause = failure.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    /** Jakarta Mail hangs its exceptions on each other in ways of its own. */
    private static Set<Throwable> within(MailException failure) {
        var seen = new HashSet<Throwable>();
        Deque<@Nullable Throwable> open = new ArrayDeque<>(Set.of(failure));
        while (!open.isEmpty()) {
            Throwable each = open.poll();
            if (each != null && seen.add(each)) {
                add(open, each.getCause());
                if (each instanceof MailSendException sending) {
                    Arrays.stream(sending.getMessageExceptions()).forEach(open::add);
                }
                if (each instanceof MessagingException messaging) {
                    add(open, messaging.getNextException());
                }
            }
        }
        return seen;
    }

    private static void add(Deque<@Nullable Throwable> open, @Nullable Throwable more) {
        if (more != null) {
            open.add(more);
        }
    }
}
