package org.constitutionreview.notification.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a council sets for this service.
 *
 * @param publicUrl the address of the suite as people type it; pages in mails are below it
 */
@Validated
@ConfigurationProperties("review")
public record ReviewSettings(@NotNull URI publicUrl, @Valid @NotNull Mail mail, @Valid @NotNull Keep keep) {

    /**
     * @param pauses between attempts to send one mail; the last one repeats until {@code giveUpAfter} the first attempt
     * @param digestAt London time of daily mails, and of weekly ones on Mondays
     */
    public record Mail(
            @NotBlank @Email String from,
            @NotBlank String fromName,
            @NotEmpty List<Duration> pauses,
            @NotNull Duration giveUpAfter,
            @NotNull LocalTime digestAt) {}

    /**
     * How long things are kept that serve only to recognise a repetition.
     *
     * @param heardEvents longer than the broker keeps them, or they would be told again
     */
    public record Keep(@NotNull Duration heardEvents, @NotNull Duration commands) {}
}
