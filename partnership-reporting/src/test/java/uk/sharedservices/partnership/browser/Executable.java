package uk.sharedservices.partnership.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where the browser's program is. */
final class Executable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final long MINUTES = 10;

    private Executable() {}

    /** Returns the one named in CHROMIUM_PATH, else the first on the path, else Debian's own, which is installed. */
    static synchronized Path findOrInstall() {
        Optional<String> named =
                Optional.ofNullable(System.getenv("CHROMIUM_PATH")).filter(name -> !name.isBlank());
        if (named.isPresent()) {
            return named.map(Path::of)
                    .filter(Files::isExecutable)
                    .orElseThrow(() -> new IllegalStateException(
                            "CHROMIUM_PATH must name a Chromium or Chrome, but was " + named.get()));
        }
        return onThePath().orElseGet(Executable::installed);
    }

    private static Optional<Path> onThePath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path installed() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            throw new IllegalStateException(
                    "The pages are tried in a real browser and none was found: install Chromium or Chrome, or name one in"
                            + " CHROMIUM_PATH");
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return onThePath()
                .orElseThrow(() -> new IllegalStateException("Chromium was installed but is not on the path"));
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(
                        "Chromium could not be installed: " + String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Chromium could not be installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Chromium was being installed", e);
        }
    }
}
