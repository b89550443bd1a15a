package uk.sharedservices.partnership.web.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.web.store.database.Database;

/** A program of its own that saves, prints what it was told is saved, and goes on until it is killed. */
final class SavingChild {

    private SavingChild() {}

    /** Saves to several partnerships at a time, each a version after the other. */
    public static void main(String[] args) {
        String place = args[0];
        Database database =
                place.startsWith("jdbc:") ? Database.at(place, Map.of()) : Database.inFolder(Path.of(place));
        for (int index = 1; index < args.length; index++) {
            PartnershipName name = PartnershipName.of(args[index]);
            new Thread(() -> saveOnAndOn(database.versions(), name)).start();
        }
    }

    private static void saveOnAndOn(Versions versions, PartnershipName name) {
        for (int number = 1; number <= Versions.MOST_VERSIONS; number++) {
            if (versions.save(Drafts.telling(name, number)) instanceof Saving.Saved saved) {
                System.out.println(name + " " + saved.entry().number() + " is saved");
            }
        }
    }

    /** Starts the program, lets it save so many versions, and kills it. Returns the lines that it printed. */
    static List<String> runUntilKilled(String place, List<PartnershipName> names, int saves) throws IOException {
        Process child = start(place, names);
        List<String> printed = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (printed.size() < saves) {
                printed.add(read(out));
            }
            child.toHandle().destroyForcibly(); // the process itself would lose what was printed and is not read yet
            out.lines().forEach(printed::add);
        } finally {
            child.destroyForcibly().onExit().join();
        }
        return printed;
    }

    /** Starts the program. */
    static Process start(String place, List<PartnershipName> names) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                SavingChild.class.getName(),
                place));
        names.forEach(name -> command.add(name.value()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String read(BufferedReader out) throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("the program that saves must go on until it is killed, but ended");
        }
        return line;
    }
}
