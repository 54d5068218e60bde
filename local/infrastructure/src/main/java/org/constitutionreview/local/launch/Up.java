package org.constitutionreview.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.constitutionreview.local.Ports;

/** {@code ./review up} */
final class Up {

    private final Suite suite;
    private final Progress progress;

    Up(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    int run(Options options) {
        boolean complete =
                suite.parts().stream().allMatch(process -> process.running().isPresent());
        if (complete) {
            progress.say("The suite runs already.");
        } else {
            progress.say("Starting the suite");
        }
        if (suite.runs() && options.ports().offset() != 0 && !options.ports().equals(suite.ports())) {
            throw new Failed("It runs with the port offset " + suite.ports().offset()
                    + ". To change that, stop it first: ./review down");
        }
        long startedAt = System.nanoTime();
        suite.up(options.date());
        if (!complete) {
            progress.say("Ready after %.1f s.".formatted((System.nanoTime() - startedAt) / 1e9));
        }
        tellAddresses();
        return Exit.OK;
    }

    void tellAddresses() {
        Ports ports = suite.ports();
        progress.say("");
        progress.say("The Constitution   " + Ports.address(ports.gateway()));
        progress.say("E-mails            " + Ports.address(ports.mailPage()));
        progress.say("Data and logs      " + suite.folder().path() + ", "
                + suite.folder().logs());
        progress.say("Sign in as one of these, with one click and no password:");
        progress.say(
                people(Ports.address(ports.identity()) + "/people").indent(2).stripTrailing());
    }

    private static String people(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "(the sign-in page lists them)";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("Interrupted.");
        }
    }
}
