package uk.sharedservices.partnership.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.cli.input.TextFile;
import uk.sharedservices.partnership.web.guard.Credentials;
import uk.sharedservices.partnership.web.guard.GuardSettings;

/** How the server is guarded: an address that others reach must be asked for with credentials and behind TLS. */
final class Guarding {

    private static final int MOST_MEGABYTES = 1;

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description = "who may use the server: lines that the command credentials prints")
    private @Nullable Path credentials;

    @Option(
            names = "--behind-tls",
            description =
                    "you state that TLS is terminated in front of the server, by a proxy that adds the address of the client"
                            + " to X-Forwarded-For and forwards Host as it was asked")
    private boolean behindTls;

    @Option(
            names = "--requests-a-minute",
            paramLabel = "N",
            defaultValue = "" + GuardSettings.USUAL_REQUESTS_A_MINUTE,
            description =
                    "how many requests of one client are answered in a minute, 0 for any number (default ${DEFAULT-VALUE})")
    private int requestsAMinute;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Returns the settings of a server that listens on a host.
     *
     * @throws ParameterException if others reach it and it is not guarded, or what was given cannot be
     */
    GuardSettings settings(String host) {
        if (requestsAMinute < 0) {
            throw wrongUse("--requests-a-minute must be 0 or more, but was " + requestsAMinute);
        }
        if (!isThisMachine(host) && (credentials == null || !behindTls)) {
            throw wrongUse("--host must be 127.0.0.1 unless --credentials and --behind-tls are given too, but was '"
                    + host + "': whoever reaches that address could read and save");
        }
        if (behindTls && credentials == null) {
            throw wrongUse(
                    "--behind-tls must be given with --credentials, for whoever reaches the proxy could read and save");
        }
        return new GuardSettings(
                behindTls, requestsAMinute, Optional.ofNullable(credentials).map(this::read));
    }

    private Credentials read(Path file) {
        try {
            return Credentials.read(TextFile.read("--credentials", file, MOST_MEGABYTES, spec));
        } catch (InvalidValueException refused) {
            throw wrongUse("--credentials: the " + refused.getMessage());
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
