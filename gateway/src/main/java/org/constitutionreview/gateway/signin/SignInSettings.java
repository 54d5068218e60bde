package org.constitutionreview.gateway.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** The council's OpenID provider and our account there. */
@Validated
@ConfigurationProperties("review.sign-in")
record SignInSettings(@NotNull URI issuer, @NotBlank String clientId, @NotBlank String clientSecret) {}
