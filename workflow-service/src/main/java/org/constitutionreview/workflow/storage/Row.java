package org.constitutionreview.workflow.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.jspecify.annotations.Nullable;

/** A row as our own types. What may be null is read by a method that says so; the others fail. */
public record Row(ResultSet columns) {

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(columns.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    public UUID id(String column) throws SQLException {
        return Objects.requireNonNull(columns.getObject(column, UUID.class), column);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return columns.getObject(column, UUID.class);
    }

    public int number(String column) throws SQLException {
        return columns.getInt(column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        return columns.getObject(column, Integer.class);
    }

    public boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    public LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(columns.getObject(column, LocalDate.class), column);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    public Instant moment(String column) throws SQLException {
        return Objects.requireNonNull(momentOrNull(column), column);
    }

    public @Nullable Instant momentOrNull(String column) throws SQLException {
        OffsetDateTime moment = columns.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(String column, Class<E> type) throws SQLException {
        String name = columns.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The person in the columns {@code …_sub} and {@code …_name}. */
    public @Nullable PersonInBrief personOrNull(String prefix) throws SQLException {
        String sub = columns.getString(prefix + "_sub");
        return sub == null ? null : new PersonInBrief(sub, text(prefix + "_name"));
    }

    /** A moment as a parameter of a statement. */
    public static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
