package org.constitutionreview.local.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.constitutionreview.local.api.PersonToken;
import org.constitutionreview.local.api.Refused;
import org.constitutionreview.local.api.SuiteApi;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where the story is played: a running suite, its people, its business clock. */
final class Stage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long GLANCE_MILLIS = 50;

    private final URI gateway;
    private final URI issuer;
    private final URI mail;
    private final Memory memory;
    private final Map<Person, SuiteApi> people = new EnumMap<>(Person.class);
    private String step = "";

    Stage(URI gateway, URI issuer, URI mail, Memory memory) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.mail = mail;
        this.memory = memory;
    }

    Memory memory() {
        return memory;
    }

    void begin(String nextStep) {
        step = nextStep;
    }

    Actor as(Person person) {
        SuiteApi api = people.computeIfAbsent(
                person, somebody -> SuiteApi.withToken(gateway, new PersonToken(issuer, somebody.sub())));
        return new Actor(api, NameUuid.of(memory.story(), step));
    }

    /** Anybody, not signed in. */
    SuiteApi anyone() {
        return SuiteApi.anonymous(gateway);
    }

    /** The caught e-mails to somebody. */
    JsonNode mailsTo(Person person) {
        return SuiteApi.anonymous(mail)
                .get("/messages?to=" + person.sub() + "@ashcombe.example")
                .path("items");
    }

    String mailPage() {
        return mail.resolve("/messages").toString();
    }

    String link(String path) {
        return gateway.resolve(path).toString();
    }

    LocalDate today() {
        return LocalDate.parse(
                as(Person.ADMINISTRATOR).get("/business-clock").path("date").asString());
    }

    /** Forward only: a date that is past already is left as it is, which lets an interrupted step be repeated. */
    void moveTo(LocalDate date) {
        if (today().isBefore(date)) {
            as(Person.ADMINISTRATOR).post("/business-clock", Map.of("date", date));
        }
    }

    /**
     * Looks again and again until it is so.
     *
     * @throws NotAsTold when it isn't so within half a minute
     */
    <T> T await(String what, Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new NotAsTold(what + " within " + PATIENCE.toSeconds() + " seconds", "nothing of the kind");
            }
            pause();
        }
    }

    /** Looks for what comes before a command of this step, and not again when the step is repeated. */
    void onceSeen(String what, Runnable look) {
        memory.once(step + ": " + what, () -> {
            look.run();
            return "seen";
        });
    }

    /** For what is made readable in a step of its own, soon after the command that leads to it. */
    JsonNode awaitReadable(Person person, String path) {
        return await(path + " to be open to " + person.sub(), () -> {
            try {
                return Optional.of(as(person).get(path));
            } catch (Refused notYet) {
                return Optional.empty();
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted.", e);
        }
    }

    /** The first item for which a field has a value. */
    static Optional<JsonNode> find(JsonNode items, String field, @Nullable String value) {
        for (JsonNode item : items) {
            if (item.path(field).asString("").equals(value)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
