package org.constitutionreview.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium to drive: the one installed, or else Playwright's own download, or else the system's package where this user may install
 * one.
 */
public final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Browser() {}

    public static com.microsoft.playwright.Browser open(Playwright playwright) {
        return installed()
                .map(program -> launch(playwright, Optional.of(program)))
                .or(() -> ownDownload(playwright))
                .or(() -> systemPackage().map(program -> launch(playwright, Optional.of(program))))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need a browser: none is installed, Playwright's own can't be fetched from here, and this user"
                                        + " may not install a package. Install Chromium (Debian: apt install chromium) and run them again."));
    }

    private static com.microsoft.playwright.Browser launch(Playwright playwright, Optional<Path> program) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions();
        program.ifPresent(options::setExecutablePath);
        if (isRoot()) {
            // Chromium's sandbox refuses to work for root.
            options.setArgs(List.of("--no-sandbox"));
        }
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<com.microsoft.playwright.Browser> ownDownload(Playwright playwright) {
        try {
            // Fetched by an earlier run already?
            return Optional.of(launch(playwright, Optional.empty()));
        } catch (PlaywrightException missing) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            boolean fetched =
                    run(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
            return fetched ? Optional.of(launch(playwright, Optional.empty())) : Optional.empty();
        }
    }

    private static Optional<Path> systemPackage() {
        boolean tried = isRoot()
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return tried ? installed() : Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
