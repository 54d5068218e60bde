package org.constitutionreview.document.constitution.web;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The council whose Constitution this is. */
@Validated
@ConfigurationProperties("review.council")
record Council(@NotBlank String name) {}
