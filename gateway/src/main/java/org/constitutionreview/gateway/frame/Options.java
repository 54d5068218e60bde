package org.constitutionreview.gateway.frame;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Choices whose words stand in messages.properties. */
@Component
public class Options {

    private final MessageSource messages;

    Options(MessageSource messages) {
        this.messages = messages;
    }

    /** @param family the part of the message's code before the choice */
    public List<Option> of(String family, String... choices) {
        return Stream.of(choices)
                .map(choice -> Option.of(
                        choice, messages.getMessage(family + "." + choice, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
