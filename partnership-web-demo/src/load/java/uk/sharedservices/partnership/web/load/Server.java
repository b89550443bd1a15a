package uk.sharedservices.partnership.web.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** A server in a process of its own, with a heap of 256 MB. */
final class Server implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final long WAIT_MILLIS = 5;

    private final Process process;
    private final int port;
    private final long millisToFirstAnswer;

    private Server(Process process, int port, long millisToFirstAnswer) {
        this.process = process;
        this.port = port;
        this.millisToFirstAnswer = millisToFirstAnswer;
    }

    /** Starts a program and waits for its first answer. */
    static Server start(String path, int port, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(program);
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (true) {
            try (Client client = new Client(port, time -> path)) {
                client.ask();
                return new Server(process, port, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("must answer, but ended: " + command, notYet);
                }
                Thread.sleep(WAIT_MILLIS);
            }
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Client client(IntFunction<String> paths) throws IOException {
        return new Client(port, paths);
    }

    long millisToFirstAnswer() {
        return millisToFirstAnswer;
    }

    /** Returns the memory in use on the heap after a collection, in MB. */
    double usedMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        return USED.matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(part -> Long.parseLong(part.group(1)))
                        .sum()
                / 1024.0;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return told;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
