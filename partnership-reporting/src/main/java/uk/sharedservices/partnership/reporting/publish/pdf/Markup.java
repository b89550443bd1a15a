package uk.sharedservices.partnership.reporting.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Bidi;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The markup of a report.
 *
 * @param text  as text
 * @param document  as a tree
 */
record Markup(String text, Document document) {

    /** Reads well-formed markup. */
    static Markup of(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new Markup(text, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The markup of a report is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether some of it is written from right to left. */
    boolean hasRightToLeft() {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Returns a number that differs where the text does. */
    long id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a style sheet of this package. */
    static String sheet(String name) {
        try (InputStream sheet = Objects.requireNonNull(Markup.class.getResourceAsStream(name), name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
