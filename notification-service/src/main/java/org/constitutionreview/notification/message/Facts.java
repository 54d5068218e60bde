package org.constitutionreview.notification.message;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.Event;
import org.jspecify.annotations.Nullable;

/** What an event says, each fact by its name and in the words in which people are told it. */
final class Facts {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Map<String, String> words = new HashMap<>();
    private final BinaryOperator<String> wording;

    /** @param wording turns a fact's name and a code (an outcome, a position) into words */
    Facts(Event event, BinaryOperator<String> wording) {
        this.wording = wording;
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            add(component.getName(), valueOf(component, event));
        }
    }

    @Nullable
    String get(String name) {
        return words.get(name);
    }

    private void add(String name, @Nullable Object value) {
        if (value instanceof AmendmentInBrief amendment) {
            add("reference", amendment.reference());
            add("title", amendment.title());
        } else if (value instanceof Boolean is) {
            words.put(is ? name : "not-" + name, "");
        } else if (value != null && !(value instanceof Audience)) {
            String text = text(value);
            if (!text.isBlank()) {
                words.put(name, wording.apply(name, text));
            }
        }
    }

    private static String text(Object value) {
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        }
        if (value instanceof Instant end) {
            return DAY.format(lastDayBefore(end));
        }
        if (value instanceof List<?> list) {
            return listed(list.stream().map(String::valueOf).toList());
        }
        return withoutControlCharacters(value.toString());
    }

    /** A day that ends at 24:00 ends at 00:00 of the next, but people are told the day itself. */
    private static LocalDate lastDayBefore(Instant end) {
        var local = end.atZone(LONDON);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
    }

    private static String listed(List<String> items) {
        if (items.size() < 2) {
            return withoutControlCharacters(String.join("", items));
        }
        String start = String.join(", ", items.subList(0, items.size() - 1));
        return withoutControlCharacters(start + " and " + items.get(items.size() - 1));
    }

    /** A line break in a subject could add headers to a mail; a NUL can't be stored. */
    private static String withoutControlCharacters(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static @Nullable Object valueOf(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's component can always be read: " + component, e);
        }
    }
}
