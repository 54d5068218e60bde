package org.constitutionreview.document.constitution;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The council whose Constitution this is. */
@Validated
@ConfigurationProperties("review.council")
public record Council(@NotBlank String name) {}
