package uk.sharedservices.partnership.web.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** One connection that is kept, and asks the same again and again: small, so that the server is measured and not the client. */
final class Client implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final int HEXADECIMAL = 16;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final IntFunction<byte[]> requests;
    private int asked;

    /** Connects; the path that is asked may differ from one time to the next. */
    Client(int port, IntFunction<String> paths) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = new BufferedOutputStream(socket.getOutputStream());
        requests = time -> ("GET " + paths.apply(time) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Asks once and returns how many bytes the answer had; refuses any answer but 200. */
    int ask() throws IOException {
        out.write(requests.apply(asked));
        asked++;
        out.flush();
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("must answer 200, but answered " + status);
        }
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
            chunked |= header.equalsIgnoreCase(CHUNKED);
        }
        if (chunked) {
            return chunks();
        }
        in.skipNBytes(length);
        return length;
    }

    /** Passes over the pieces of an answer whose length is not told before it. */
    private int chunks() throws IOException {
        int length = 0;
        int piece = Integer.parseInt(line(), HEXADECIMAL);
        while (piece > 0) {
            length += piece;
            in.skipNBytes(piece);
            line();
            piece = Integer.parseInt(line(), HEXADECIMAL);
        }
        line();
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
