package uk.sharedservices.partnership.reporting.drawing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Drawings as SVG, to stand inside a page of HTML or XHTML: well-formed XML, without script, style, or anything from outside.
 * What is in it by identifier begins with a prefix, so that several fit on one page.
 */
public final class Svg {

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final String FAMILY = "Public Sans, Arial, sans-serif";

    private Svg() {}

    /**
     * Returns a drawing as an {@code svg} element of its own width, which a style sheet may narrow.
     *
     * @param drawing  the drawing
     * @param title  what it is of, read out first
     * @param description  what is to be seen
     * @param prefix  what the identifiers in it begin with: a letter, then letters, digits, hyphens or underscores
     * @return the same text for the same drawing, lines ended by a line feed
     */
    public static String of(Drawing drawing, String title, String description, String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw InvalidValueException.of(
                    "prefix of identifiers", "must be a letter, then letters, digits, hyphens or underscores", prefix);
        }
        StringBuilder svg = new StringBuilder();
        new SvgTag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", SvgTag.numbers(0, 0, drawing.width(), drawing.height()))
                .with("width", SvgTag.number(drawing.width()) + "pt")
                .with("role", "img")
                .with("aria-labelledby", prefix + "-title " + prefix + "-desc")
                .with("font-family", FAMILY)
                .with("text-rendering", "geometricPrecision")
                .open(svg);
        new SvgTag("title").with("id", prefix + "-title").around(title, svg);
        new SvgTag("desc").with("id", prefix + "-desc").around(description, svg);
        patterns(drawing, prefix, svg);
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Area area) {
                edged(new SvgTag("polygon").with("points", SvgTag.points(area.corners())), area, prefix)
                        .alone(svg);
            } else if (mark instanceof Mark.Stroke stroke) {
                line(stroke).alone(svg);
            } else if (mark instanceof Mark.Label label) {
                letters(label).around(label.text(), svg);
            }
        }
        return svg.append("</svg>").toString();
    }

    private static void patterns(Drawing drawing, String prefix, StringBuilder svg) {
        List<Ink> used = drawing.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Area area ? Stream.of(area.fill()) : Stream.empty())
                .filter(Ink::isPattern)
                .distinct()
                .sorted()
                .toList();
        if (!used.isEmpty()) {
            svg.append("<defs>\n");
            used.forEach(ink -> pattern(ink, prefix, svg));
            svg.append("</defs>\n");
        }
    }

    private static void pattern(Ink ink, String prefix, StringBuilder svg) {
        String step = SvgTag.number(Hatching.STEP);
        new SvgTag("pattern")
                .with("id", id(ink, prefix))
                .with("patternUnits", "userSpaceOnUse")
                .with("width", step)
                .with("height", step)
                .open(svg);
        new SvgTag("rect")
                .with("width", step)
                .with("height", step)
                .with("fill", grey(Ink.WHITE))
                .alone(svg);
        if (ink == Ink.DOTTED) {
            new SvgTag("circle")
                    .with("cx", SvgTag.number(Hatching.STEP / 2))
                    .with("cy", SvgTag.number(Hatching.STEP / 2))
                    .with("r", SvgTag.number(Hatching.DOT / 2))
                    .with("fill", grey(Ink.BLACK))
                    .alone(svg);
        } else {
            new SvgTag("path")
                    .with(
                            "d",
                            Stream.of(slant(-1), slant(0), slant(1), ink == Ink.CROSSED ? otherWay() : "")
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(" ")))
                    .with("stroke", grey(Ink.BLACK))
                    .with("stroke-width", SvgTag.number(Hatching.LINE))
                    .alone(svg);
        }
        svg.append("</pattern>\n");
    }

    /** A rising line across the tile moved by a part of its width; the neighbours' lines fill the corners. */
    private static String slant(int tile) {
        double x = tile * Hatching.STEP;
        return "M" + SvgTag.numbers(x - 1, Hatching.STEP + 1) + " L" + SvgTag.numbers(x + Hatching.STEP + 1, -1);
    }

    private static String otherWay() {
        return Stream.of(-1, 0, 1)
                .map(tile -> tile * Hatching.STEP)
                .map(x -> "M" + SvgTag.numbers(x - 1, -1) + " L"
                        + SvgTag.numbers(x + Hatching.STEP + 1, Hatching.STEP + 1))
                .collect(Collectors.joining(" "));
    }

    private static SvgTag edged(SvgTag tag, Mark.Area area, String prefix) {
        tag.with("fill", area.fill().isPattern() ? "url(#" + id(area.fill(), prefix) + ")" : grey(area.fill()));
        return area.edge() == Ink.NONE || area.edgeWidth() <= 0
                ? tag
                : tag.with("stroke", grey(area.edge().asLine())).with("stroke-width", SvgTag.number(area.edgeWidth()));
    }

    private static SvgTag line(Mark.Stroke stroke) {
        SvgTag tag = new SvgTag("polyline")
                .with("points", SvgTag.points(stroke.points()))
                .with("fill", "none")
                .with("stroke", grey(stroke.ink().asLine()))
                .with("stroke-width", SvgTag.number(stroke.width()));
        return stroke.dash() > 0 ? tag.with("stroke-dasharray", SvgTag.number(stroke.dash())) : tag;
    }

    private static SvgTag letters(Mark.Label label) {
        SvgTag tag = new SvgTag("text")
                .with("x", SvgTag.number(label.place().x()))
                .with("y", SvgTag.number(label.place().y()))
                .with("font-size", SvgTag.number(label.size()))
                .with("fill", grey(label.ink().asLine()));
        switch (label.anchor()) {
            case START -> {}
            case MIDDLE -> tag.with("text-anchor", "middle");
            case END -> tag.with("text-anchor", "end");
        }
        return label.strong() ? tag.with("font-weight", "bold") : tag;
    }

    private static String id(Ink ink, String prefix) {
        return prefix
                + switch (ink) {
                    case HATCHED -> "-hatched";
                    case CROSSED -> "-crossed";
                    default -> "-dotted";
                };
    }

    private static String grey(Ink ink) {
        String part = Integer.toHexString(0x100 | ink.grey()).substring(1);
        return ink == Ink.NONE ? "none" : "#" + part.repeat(3);
    }
}
