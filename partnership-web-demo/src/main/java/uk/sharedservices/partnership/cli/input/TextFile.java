package uk.sharedservices.partnership.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the files of text named on the command line. */
public final class TextFile {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * Returns the text of a file, without a byte order mark.
     *
     * @param subject  what the file is, as a message begins: {@code The file} or {@code --paragraphs}
     * @param path  the file
     * @param mostMegabytes  how long it can be
     * @param spec  the command, for the message
     * @throws ParameterException if there is no such file, or it is too long, empty, or no text in UTF-8
     */
    public static String read(String subject, Path path, int mostMegabytes, CommandSpec spec) {
        byte[] bytes = InputFile.read(path, mostMegabytes * MEGABYTE, spec);
        if (bytes.length > mostMegabytes * MEGABYTE) {
            throw wrongUse(
                    spec, subject + " must be at most " + mostMegabytes + " MiB long, but " + path + " is longer");
        }
        String text = text(subject, path, bytes, spec);
        if (text.isBlank()) {
            throw wrongUse(spec, subject + " must hold text, but " + path + " is empty");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String text(String subject, Path path, byte[] bytes, CommandSpec spec) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // Told below, with what must hold.
        }
        throw wrongUse(spec, subject + " must be plain text or Markdown in UTF-8, but " + path + " is not");
    }

    private static ParameterException wrongUse(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
