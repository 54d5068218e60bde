package org.constitutionreview.notification.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a command take effect once: the key is stored with the effect, in one transaction. */
@Component
public class Commands {

    public static final String KEY_HEADER = "Idempotency-Key";

    private final JdbcClient db;

    Commands(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param content all that the command says; a key is good for one content only
     * @throws KeyReusedException if the caller sent this key with other content before
     */
    @Transactional
    public void once(String caller, UUID key, String content, Runnable effect) {
        String hash = hash(content);
        int isNew = db.sql("insert into command (caller, key, content_hash) values (?, ?, ?) on conflict do nothing")
                .params(caller, key, hash)
                .update();
        if (isNew == 1) {
            effect.run();
        } else if (!hashOf(caller, key).equals(hash)) {
            throw new KeyReusedException();
        }
    }

    /** After this time a key would count as new. */
    @Transactional
    public void forgetOlderThan(Duration age) {
        db.sql("delete from command where at < now() - make_interval(secs => ?)")
                .param(age.toSeconds())
                .update();
    }

    private String hashOf(String caller, UUID key) {
        return db.sql("select content_hash from command where caller = ? and key = ?")
                .params(caller, key)
                .query(String.class)
                .single();
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The caller has used this key before, for something else. */
    public static class KeyReusedException extends RuntimeException {}
}
