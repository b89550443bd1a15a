package uk.sharedservices.partnership.reporting.publish.html;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;

/** Lines as markup. It is not a template because a space too many between two pieces would be read. */
final class Inline {

    private Inline() {}

    /** Returns the text with a mark in the place of what no document can hold. */
    static String printable(String text) {
        return Line.of(text).text();
    }

    /** Writes a line. */
    static void write(Line line, Page page, TemplateOutput out) {
        for (Piece piece : line.pieces()) {
            if (piece instanceof Piece.Words words && words.strong()) {
                out.writeContent("<strong>");
                words(words.text(), out);
                out.writeContent("</strong>");
            } else if (piece instanceof Piece.Figure figure) {
                figure(figure, page, out);
            } else if (piece instanceof Piece.Link link) {
                link(link.text(), Optional.of(link.to()), page, out);
            } else {
                words(piece.text(), out);
            }
        }
    }

    /** Writes words, a newline as the end of a line. */
    static void words(String text, TemplateOutput out) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            Escape.htmlContent(text.substring(from, end), out);
            out.writeContent("<br/>");
            from = end + 1;
        }
        Escape.htmlContent(text.substring(from), out);
    }

    /** Writes words that lead somewhere; as mere words if that is not on the web. */
    static void link(String text, Optional<URI> to, Page page, TemplateOutput out) {
        Optional<URI> onTheWeb = to.filter(Inline::isOnTheWeb);
        if (onTheWeb.isPresent()) {
            out.writeContent("<a rel=\"noreferrer\"");
            attribute("href", onTheWeb.get().toASCIIString(), out);
            readAs(text, page, out);
            out.writeContent(">");
            words(text, out);
            out.writeContent("</a>");
        } else {
            words(text, out);
        }
    }

    private static void figure(Piece.Figure figure, Page page, TemplateOutput out) {
        Optional<Integer> number = page.explanations().numberOf(figure);
        if (number.isEmpty()) {
            words(figure.text(), out);
            return;
        }
        out.writeContent("<a class=\"figure\"");
        if (page.isFirstUse(number.get())) {
            attribute("id", Page.use(number.get()), out);
        }
        attribute("href", "#" + Page.note(number.get()), out);
        readAs(figure.text() + ", note " + number.get(), page, out);
        out.writeContent(">");
        if (page.onPaper()) {
            noted(figure.text(), number.get().toString(), out);
        } else {
            words(figure.text(), out);
        }
        out.writeContent("</a>");
    }

    /** The number of a note stays with the word before it. */
    private static void noted(String text, String number, TemplateOutput out) {
        int lastWord = text.lastIndexOf(' ') + 1;
        words(text.substring(0, lastWord), out);
        out.writeContent("<span class=\"kept\">");
        words(text.substring(lastWord), out);
        out.writeContent("<sup class=\"digits" + number.length() + "\">[" + number + "]</sup></span>");
    }

    /** On paper a link is read out by its title. */
    private static void readAs(String text, Page page, TemplateOutput out) {
        if (page.onPaper()) {
            attribute("title", text.replace('\n', ' '), out);
        }
    }

    private static void attribute(String name, String value, TemplateOutput out) {
        out.writeContent(" " + name + "=\"");
        Escape.htmlAttribute(value, out);
        out.writeContent("\"");
    }

    private static boolean isOnTheWeb(URI to) {
        String scheme = Optional.ofNullable(to.getScheme()).orElse("").toLowerCase(Locale.UK);
        return (scheme.equals("http") || scheme.equals("https")) && to.getHost() != null;
    }
}
