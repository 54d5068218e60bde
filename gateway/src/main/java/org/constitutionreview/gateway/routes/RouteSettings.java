package org.constitutionreview.gateway.routes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Where the services are, and how much anybody may ask of them. */
@Validated
@ConfigurationProperties("review.routes")
record RouteSettings(
        @NotNull URI documents,
        @NotNull URI workflow,
        @NotNull URI notifications,
        @Positive long requestsPerMinute,
        @NotNull DataSize largestBody,
        @NotNull DataSize largestImport,
        @NotNull DataSize largestUpload) {}
