package org.constitutionreview.notification.news;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of a CloudEvent (1.0, Kafka binding, binary mode) without ever refusing one.
 *
 * <p>What lacks an id or a type must be kept too, so that somebody sees it: it gets an id from its place in the topic, and is parked when
 * it is to be told.
 */
final class Envelope {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Envelope() {}

    static HeardEvent of(ConsumerRecord<byte[], byte[]> record) {
        Instant time = time(header(record, "ce_time"), record.timestamp());
        String place = record.topic() + "-" + record.partition() + "-" + record.offset();
        return new HeardEvent(
                orElse(header(record, "ce_id"), place),
                record.topic(),
                lane(record),
                orElse(header(record, "ce_type"), "unknown"),
                header(record, "ce_source"),
                number(header(record, "ce_sequence")),
                time,
                date(header(record, "ce_businessdate"), time),
                record.value() == null ? new byte[0] : record.value());
    }

    private static String lane(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? header(record, "ce_subject") : text(record.key());
        return orElse(key, "none").replaceAll("[^A-Za-z0-9._~-]", "-");
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : text(header.value());
    }

    /** PostgreSQL keeps no NUL in text. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static @Nullable Long number(@Nullable String sequence) {
        try {
            return sequence == null ? null : Long.valueOf(sequence);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static LocalDate date(@Nullable String date, Instant otherwise) {
        try {
            return date == null ? LocalDate.ofInstant(otherwise, LONDON) : LocalDate.parse(date);
        } catch (DateTimeException e) {
            return LocalDate.ofInstant(otherwise, LONDON);
        }
    }

    private static Instant time(@Nullable String time, long otherwise) {
        try {
            return time == null
                    ? Instant.ofEpochMilli(otherwise)
                    : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            return Instant.ofEpochMilli(otherwise);
        }
    }
}
