package org.constitutionreview.notification.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.constitutionreview.events.Event;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** All words that people are told, from one file, {@code messages.properties}. */
@Component
public class Messages {

    private static final int LONGEST_SUBJECT = 250;

    private final Properties texts;

    Messages() {
        try {
            texts = PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("messages.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What those are told who have something to do, or those who need only know. */
    public Message tell(Event event, boolean toAct) {
        Facts facts = new Facts(event, this::word);
        return new Message(
                shortened(text(event, toAct, "subject").fill(facts)),
                text(event, toAct, "body").fill(facts));
    }

    /** Words that don't depend on an event. */
    public String get(String name) {
        return Objects.requireNonNull(texts.getProperty(name), name);
    }

    private Template text(Event event, boolean toAct, String part) {
        String type = event.getClass().getSimpleName();
        String general = texts.getProperty(type + "." + part);
        String special = texts.getProperty(type + (toAct ? ".toAct." : ".toKnow.") + part, general);
        if (special == null) {
            throw new WordsMissingException("There are no words yet to tell people about " + type + ".");
        }
        return new Template(special);
    }

    /** Codes such as {@code RECOMMENDED} in words; anything else stays as it is. */
    private String word(String name, String value) {
        return texts.getProperty("word." + name + "." + value, value);
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
