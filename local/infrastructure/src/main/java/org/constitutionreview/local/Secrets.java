package org.constitutionreview.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Passwords and client secrets of one data folder, made when it is first used. */
public final class Secrets {

    /** What each party proves itself with: database users, OIDC clients, and the launcher to the business clock. */
    public enum Holder {
        POSTGRES,
        WORKFLOW_DATABASE,
        NOTIFICATIONS_DATABASE,
        GATEWAY_DATABASE,
        IDENTITY_DATABASE,
        GATEWAY_CLIENT,
        WORKFLOW_SERVICE_CLIENT,
        IMPORT_CLIENT,
        BUSINESS_CLOCK
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    public static Secrets in(DataFolder folder) {
        Properties values = read(folder.secrets());
        boolean complete = true;
        for (Holder holder : Holder.values()) {
            complete &= values.putIfAbsent(holder.name(), fresh()) != null;
        }
        if (!complete) {
            PrivateFile.write(folder.secrets(), lines(values));
        }
        return new Secrets(values);
    }

    public String of(Holder holder) {
        return values.getProperty(holder.name());
    }

    private static Properties read(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " can't be read.", e);
            }
        }
        return values;
    }

    private static String fresh() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String lines(Properties values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining());
    }
}
