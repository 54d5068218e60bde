package org.constitutionreview.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long pages take, against a suite that runs with the sample loaded: one person after another, one request at a time, from
 * sending the request to the last byte.
 *
 * <p>{@code Pages [address, http://localhost:8080 by default] [rounds, 100 by default]}
 */
public final class Pages {

    private static final int WARM_UP = 20;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final List<String> ANYONE = List.of(
            "/constitution",
            "/constitution/officers-code-of-conduct",
            "/constitution/officers-code-of-conduct?asAt=2017-12-01",
            "/constitution/search?q=gifts");
    private static final List<String> OFFICER =
            List.of("/home", "/amendments", "/meetings", "/review-cycles", "/notifications");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final URI suite;

    private Pages(URI suite) {
        this.suite = suite;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI suite = URI.create(arguments.length > 0 ? arguments[0] : "http://localhost:8080");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Pages pages = new Pages(suite);
        System.out.printf("%-60s %10s %10s%n", "page", "median ms", "95 % ms");
        for (String page : ANYONE) {
            pages.measure(page, rounds);
        }
        pages.signIn("governance-officer");
        for (String page : OFFICER) {
            pages.measure(page, rounds);
        }
    }

    private void signIn(String person) throws IOException, InterruptedException {
        HttpResponse<String> form = get("/home");
        Matcher csrf = CSRF.matcher(form.body());
        String token = csrf.find() ? "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8) : "";
        HttpRequest chosen = HttpRequest.newBuilder(form.uri().resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("person=" + person + token))
                .build();
        HttpResponse<String> home = client.send(chosen, BodyHandlers.ofString());
        if (!home.uri().getPath().equals("/home")) {
            throw new IllegalStateException("Signing in as " + person + " ended at " + home.uri());
        }
    }

    private void measure(String page, int rounds) throws IOException, InterruptedException {
        double[] milliseconds = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long before = System.nanoTime();
            HttpResponse<String> answer = get(page);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " answered " + answer.statusCode());
            }
            if (round >= 0) {
                milliseconds[round] = (System.nanoTime() - before) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf("%-60s %10.1f %10.1f%n", page, milliseconds[rounds / 2], milliseconds[rounds * 95 / 100]);
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(suite.resolve(page)).build(), BodyHandlers.ofString());
    }
}
