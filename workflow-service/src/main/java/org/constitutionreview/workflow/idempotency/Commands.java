package org.constitutionreview.workflow.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out each command once. Its key and answer are stored in the effect's own transaction, so that a repetition gets the
 * same answer, and one that arrives while the first still runs waits for it. What is refused leaves nothing, and may be tried
 * again under the same key.
 */
@Component
public class Commands {

    private static final int ATTEMPTS = 4;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    Commands(JdbcClient jdbc, JsonMapper json, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Problem idempotency-key-reused, if the key came with another request before */
    public <T> T once(CommandKey key, Object request, Class<T> answer, Supplier<T> effect) {
        return once(key, request, answer, () -> key, ignored -> effect.get());
    }

    public void once(CommandKey key, Object request, Runnable effect) {
        once(key, request, Done.class, () -> {
            effect.run();
            return Done.INSTANCE;
        });
    }

    /**
     * For commands that must ask another service first.
     *
     * @param beforehand runs outside any transaction, perhaps more than once: it must change nothing, or be idempotent itself
     */
    public <P, T> T once(
            CommandKey key, Object request, Class<T> answer, Supplier<P> beforehand, Function<P, T> effect) {
        String fingerprint = fingerprint(key.target() + "\n" + json.writeValueAsString(request));
        Optional<T> before = answerTo(key, fingerprint, answer);
        if (before.isPresent()) {
            return before.get();
        }
        P preparation = beforehand.get();
        // Collisions are nobody's fault: the whole transaction is repeated before anybody hears of them.
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> claim(key, fingerprint)
                        ? stored(key, effect.apply(preparation))
                        : answerTo(key, fingerprint, answer).orElseThrow());
            } catch (ConcurrencyFailureException collision) {
                if (attempt == ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }

    /** Waits for a transaction that holds the same key. */
    private boolean claim(CommandKey key, String fingerprint) {
        return jdbc.sql(
                                """
                INSERT INTO command (caller, key, fingerprint, recorded_at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING""")
                        .params(
                                key.caller(),
                                key.key(),
                                fingerprint,
                                Instant.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private <T> T stored(CommandKey key, T answer) {
        jdbc.sql("UPDATE command SET answer = ? WHERE caller = ? AND key = ?")
                .params(json.writeValueAsString(answer), key.caller(), key.key())
                .update();
        return answer;
    }

    private <T> Optional<T> answerTo(CommandKey key, String fingerprint, Class<T> type) {
        return jdbc.sql("SELECT fingerprint, answer FROM command WHERE caller = ? AND key = ?")
                .params(key.caller(), key.key())
                .query(Known.class)
                .optional()
                .map(known -> {
                    if (!known.fingerprint().equals(fingerprint)) {
                        throw Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "idempotency-key-reused",
                                "This form has been sent before, with other content",
                                "What was sent first stands. Open the page again to send something new.");
                    }
                    return json.readValue(known.answer(), type);
                });
    }

    private static String fingerprint(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Known(String fingerprint, String answer) {}

    private enum Done {
        INSTANCE
    }
}
