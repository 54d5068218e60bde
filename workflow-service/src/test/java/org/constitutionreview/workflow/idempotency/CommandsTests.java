package org.constitutionreview.workflow.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;

@WorkflowServiceTest
class CommandsTests {

    private static final Map<String, String> REQUEST = Map.of("reason", "too early");

    @Autowired
    Commands commands;

    private final CommandKey key = new CommandKey("governance-officer", UUID.randomUUID(), "POST /withdrawals");
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void aRepetitionGetsTheSameAnswerAndHasNoEffect() {
        Answer first = commands.once(key, REQUEST, Answer.class, this::effect);
        Answer second = commands.once(key, REQUEST, Answer.class, this::effect);

        assertThat(second).isEqualTo(first);
        assertThat(effects).hasValue(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        commands.once(key, REQUEST, Answer.class, this::effect);

        assertThatThrownBy(() -> commands.once(key, Map.of("reason", "too late"), Answer.class, this::effect))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.body().getType())
                                .hasToString("/problems/idempotency-key-reused"));
        assertThat(effects).hasValue(1);
    }

    @Test
    void whatWasRefusedMayBeTriedAgain() {
        assertThatThrownBy(() -> commands.once(key, REQUEST, () -> {
                    throw Problem.conflict("Not now.");
                }))
                .isInstanceOf(Problem.class);

        assertThat(commands.once(key, REQUEST, Answer.class, this::effect)).isEqualTo(new Answer(1));
    }

    @Test
    void aRepetitionWaitsForTheFirstThatStillRuns() throws Exception {
        var running = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> commands.once(key, REQUEST, Answer.class, () -> {
            running.countDown();
            await(finish);
            return effect();
        }));
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        var second = CompletableFuture.supplyAsync(() -> commands.once(key, REQUEST, Answer.class, this::effect));
        finish.countDown();

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(first.get(10, TimeUnit.SECONDS));
        assertThat(effects).hasValue(1);
    }

    @Test
    void aCollisionIsRepeatedBeforeAnybodyHearsOfIt() {
        Answer answer = commands.once(key, REQUEST, Answer.class, () -> {
            Answer one = effect();
            if (effects.get() < 3) {
                throw new CannotAcquireLockException("collided");
            }
            return one;
        });

        assertThat(answer).isEqualTo(new Answer(3));
    }

    private Answer effect() {
        return new Answer(effects.incrementAndGet());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    record Answer(int number) {}
}
