package org.constitutionreview.gateway.frame;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Whoever fills in any of the three boxes must have typed a day that exists. */
@Constraint(validatedBy = RealDate.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealDate {

    String message() default "Enter a real date, such as 1 3 2018";

    boolean required() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<RealDate, DateFields> {

        private boolean required;

        @Override
        public void initialize(RealDate annotation) {
            required = annotation.required();
        }

        @Override
        public boolean isValid(@Nullable DateFields fields, ConstraintValidatorContext context) {
            return fields == null || fields.isEmpty()
                    ? !required
                    : fields.date().isPresent();
        }
    }
}
