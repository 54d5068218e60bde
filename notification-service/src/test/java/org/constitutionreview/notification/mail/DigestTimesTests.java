package org.constitutionreview.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.constitutionreview.notification.recipient.EmailPreference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimesTests {

    private final DigestTimes times = new DigestTimes(LocalTime.of(7, 30));

    @ParameterizedTest(name = "{0} at {1} is due {2}")
    @CsvSource({
        "AT_ONCE, 2018-02-05T09:00:00Z, 2018-02-05T09:00:00Z",
        "DAILY,   2018-02-05T07:29:59Z, 2018-02-05T07:30:00Z",
        "DAILY,   2018-02-05T07:30:00Z, 2018-02-06T07:30:00Z",
        "DAILY,   2018-07-05T06:00:00Z, 2018-07-05T06:30:00Z",
        "DAILY,   2018-03-24T12:00:00Z, 2018-03-25T06:30:00Z",
        "WEEKLY,  2018-02-05T07:00:00Z, 2018-02-05T07:30:00Z",
        "WEEKLY,  2018-02-05T08:00:00Z, 2018-02-12T07:30:00Z",
        "WEEKLY,  2018-02-06T08:00:00Z, 2018-02-12T07:30:00Z",
    })
    void mailsGoOutAtTheirLondonTime(EmailPreference preference, Instant now, Instant due) {
        assertThat(times.due(preference, now)).isEqualTo(due);
    }
}
