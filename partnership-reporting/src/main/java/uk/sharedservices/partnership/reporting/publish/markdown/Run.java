package uk.sharedservices.partnership.reporting.publish.markdown;

import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import uk.sharedservices.partnership.reporting.document.line.Piece;

/**
 * A part of one line of Markdown.
 *
 * @param text  its words, without a newline
 * @param strong  whether they stand out
 * @param link  where they lead
 */
record Run(String text, boolean strong, Optional<String> link) {

    static Run plain(String text) {
        return new Run(text, false, Optional.empty());
    }

    /** Returns a part of a piece; an address that is not on the web is no link. */
    static Run of(Piece piece, String text) {
        if (piece instanceof Piece.Link link) {
            return new Run(text, false, webAddress(link));
        }
        return new Run(text, piece instanceof Piece.Words words && words.strong(), Optional.empty());
    }

    private static Optional<String> webAddress(Piece.Link link) {
        return Optional.ofNullable(link.to().getScheme())
                .filter(scheme -> scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                .map(scheme -> link.to().toASCIIString());
    }

    Run saying(String other) {
        return new Run(other, strong, link);
    }

    Run asPlain() {
        return plain(text);
    }

    boolean isMarked() {
        return strong || link.isPresent();
    }

    boolean isLike(Run other) {
        return strong == other.strong && link.equals(other.link);
    }

    Node node() {
        Text words = new Text(text);
        if (!isMarked()) {
            return words;
        }
        Node around = link.<Node>map(to -> new Link(to, null)).orElseGet(StrongEmphasis::new);
        around.appendChild(words);
        return around;
    }
}
