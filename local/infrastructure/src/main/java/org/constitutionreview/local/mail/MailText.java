package org.constitutionreview.local.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a mail says in plain words. */
final class MailText {

    private MailText() {}

    /** The first plain text of the mail, or else the first text of any kind. */
    static String of(Part mail) throws IOException, MessagingException {
        @Nullable String plain = find(mail, "text/plain");
        @Nullable String any = plain == null ? find(mail, "text/*") : plain;
        return any == null ? "" : any.strip();
    }

    static String of(Address @Nullable [] addresses) {
        return addresses == null ? "" : InternetAddress.toUnicodeString(addresses);
    }

    private static @Nullable String find(Part part, String type) throws IOException, MessagingException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                @Nullable String found = find(inner, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
