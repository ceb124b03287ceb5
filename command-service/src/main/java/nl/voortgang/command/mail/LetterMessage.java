package nl.voortgang.command.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * A letter as it goes over the line: as text and as HTML. Its Message-ID is made of the mail's id, so that one that is sent
 * twice can be recognised by who receives it.
 */
final class LetterMessage extends MimeMessage {

    private final String id;

    /** @param id of the mail */
    LetterMessage(String id, Letter letter, String from, Instant at) throws MessagingException {
        super(Session.getInstance(new Properties()));
        this.id = "<" + id + from.substring(from.lastIndexOf('@')) + ">";
        setFrom(new InternetAddress(from));
        setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        setSubject(letter.subject(), "UTF-8");
        setSentDate(Date.from(at));
        setContentLanguage(new String[]{"nl"});
        // no holiday replies, please (RFC 3834)
        setHeader("Auto-Submitted", "auto-generated");
        setContent(new MimeMultipart("alternative", part(LetterText.of(letter), "plain"),
                part(LetterHtml.of(letter), "html")));
        saveChanges();
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
