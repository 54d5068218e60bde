package org.constitutionreview.local.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Puts the clock in place before anything else: an engine that started with the system's time would find every deadline of the past due
 * at once.
 */
public final class ClockInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        @Nullable String file = context.getEnvironment().getProperty("review.clock.file");
        if (file != null) {
            context.getBeanFactory().registerSingleton("movableClock", new MovableClock(Path.of(file), engineTime()));
        }
    }

    private static Consumer<Duration> engineTime() {
        return ClassUtils.isPresent("org.camunda.bpm.engine.impl.util.ClockUtil", null)
                ? EngineTime::shift
                : offset -> {};
    }

    private static final class EngineTime {

        /** An offset, for a fixed time would never let a failed job's next try come due. */
        static void shift(Duration offset) {
            ClockUtil.offset(offset.toMillis());
        }
    }
}
