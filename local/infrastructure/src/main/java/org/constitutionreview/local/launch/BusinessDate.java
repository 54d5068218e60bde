package org.constitutionreview.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.constitutionreview.local.PrivateFile;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a new data folder's business clock starts.
 *
 * @param date nothing for today
 */
public record BusinessDate(@Nullable LocalDate date) {

    /** The sample's meetings lie in the months after. */
    public static final BusinessDate OF_THE_SAMPLE = new BusinessDate(LocalDate.of(2017, 11, 1));

    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static BusinessDate parse(String written) {
        try {
            return new BusinessDate(written.equals("today") ? null : LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            throw new Failed(Exit.USAGE, "--date takes a date such as 2017-11-01, or today, not " + written + ".");
        }
    }

    /** A clock that exists is only ever moved by its page. */
    void writeOnce(Path clock) throws IOException {
        if (!Files.exists(clock)) {
            PrivateFile.write(clock, offset().toString());
        }
    }

    private Duration offset() {
        if (date == null) {
            return Duration.ZERO;
        }
        Instant start = date.atTime(START_OF_WORK).atZone(LONDON).toInstant();
        return Duration.ofSeconds(Duration.between(Instant.now(), start).toSeconds());
    }
}
