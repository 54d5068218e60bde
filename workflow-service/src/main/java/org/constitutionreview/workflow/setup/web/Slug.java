package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A short name made for addresses, such as {@code full-council-2018-03-01}. */
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "may only hold small letters, digits and single hyphens")
@Size(max = 100)
@Constraint(validatedBy = {})
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@interface Slug {

    String message() default "is no short name";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
