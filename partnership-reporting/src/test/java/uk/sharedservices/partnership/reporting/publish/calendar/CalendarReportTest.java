package uk.sharedservices.partnership.reporting.publish.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.reporting.document.SampleReports.HOSTILE;
import static uk.sharedservices.partnership.reporting.document.SampleReports.everyBlock;
import static uk.sharedservices.partnership.reporting.document.SampleReports.hostile;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Printable;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;

@DisplayName("iCalendar")
class CalendarReportTest {

    private static final int LONGEST_LINE = 75;
    private static final CalendarReport RENDERER = new CalendarReport();

    @Test
    @DisplayName("has an all-day event for each dated step, as the file beside this, every line ended by CRLF")
    void golden() {
        assertThat(PrintedTwice.text(RENDERER, everyBlock()))
                .isEqualTo(PrintedTwice.golden(getClass(), "every-block.ics").replace("\n", "\r\n"));
    }

    @Test
    @DisplayName("is read back by the library that wrote it, and found valid")
    void readBack() throws IOException, ParserException {
        Calendar calendar = read(everyBlock().at(Stage.FINAL));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents()).hasSize(2);
        Component end = calendar.getComponents().get(1);
        assertThat(value(end, "UID")).isEqualTo("sample.end@partnership.sharedservices.uk");
        assertThat(value(end, "DTSTART")).isEqualTo("20221223");
        assertThat(value(end, "DTEND")).isEqualTo("20221224");
        assertThat(value(end, "DTSTAMP")).isEqualTo("20221110T090000Z");
        assertThat(value(end, "DESCRIPTION")).isEqualTo("Rule X; see the report.");
        assertThat(value(end, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    @DisplayName("is read by another library too")
    void readByAnother() {
        ICalendar calendar =
                Biweekly.parse(PrintedTwice.text(RENDERER, everyBlock())).first();

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Agenda and reports", "Last day");
        VEvent end = calendar.getEvents().get(1);
        assertThat(end.getDateStart().getValue().hasTime()).isFalse();
        assertThat(end.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20221223");
    }

    @Test
    @DisplayName("gives hostile words back whole, by both libraries")
    void hostileWords() throws IOException, ParserException {
        String details = Printable.of(String.join(" ", HOSTILE));
        String title = HOSTILE.get(6);

        Component event = read(hostile()).getComponents().get(0);
        assertThat(value(event, "SUMMARY")).isEqualTo(title);
        assertThat(value(event, "DESCRIPTION")).isEqualTo(details);

        VEvent other = Biweekly.parse(PrintedTwice.text(RENDERER, hostile()))
                .first()
                .getEvents()
                .get(0);
        assertThat(other.getSummary().getValue()).isEqualTo(title);
        assertThat(other.getDescription().getValue()).isEqualTo(details);
    }

    @Test
    @DisplayName("lets nobody slip a line of their own in")
    void noLineOfTheirOwn() {
        DatedStep step = new DatedStep(
                "a\r\nATTACH:file", LocalDate.of(2022, 11, 15), "b\rATTACH:c", "d\nATTACH:e\\nATTACH:f\u2028g");

        assertThat(PrintedTwice.text(RENDERER, with(step)).lines())
                .noneMatch(line -> line.startsWith("ATTACH"))
                .contains("UID:a\\nATTACH:file@partnership.sharedservices.uk", "SUMMARY:b\\nATTACH:c");
    }

    @Test
    @DisplayName("has no line over 75 octets, and no character split")
    void folded() {
        assertThat(rawLines(PrintedTwice.bytes(RENDERER, hostile()))).allSatisfy(line -> {
            assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE);
            assertThat(decoded(line)).isNotNull();
        });
    }

    @Test
    @DisplayName("keeps an event's id when its day moves, and what is published later stands")
    void movedDay() throws IOException, ParserException {
        DatedStep step = new DatedStep("end", LocalDate.of(2022, 12, 21), "Last day", "");
        DatedStep moved = new DatedStep("end", LocalDate.of(2022, 12, 23), "Last day", "");

        Component before = read(with(step)).getComponents().get(0);
        Component after = read(stamped(with(moved), Instant.parse("2022-11-10T09:01:00Z")))
                .getComponents()
                .get(0);

        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "DTSTART")).isEqualTo("20221223");
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
        assertThat(value(after, "LAST-MODIFIED")).isGreaterThan(value(before, "LAST-MODIFIED"));
    }

    @Test
    @DisplayName("asks for a step on a day, and for ids that differ")
    void refused() {
        DatedStep step = new DatedStep("end", LocalDate.of(2022, 12, 21), "Last day", "");

        assertThatThrownBy(() -> PrintedTwice.bytes(RENDERER, SampleReports.rows(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("report for a calendar must have a step on a day or more, such as a timetable has, but was"
                        + " 'rows'");
        assertThatThrownBy(() -> PrintedTwice.bytes(RENDERER, with(step, step)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("dated step must have an id of its own, but was 'end'");
    }

    private static Report with(DatedStep... steps) {
        Report report = everyBlock();
        return new Report(
                report.id(),
                report.title(),
                report.author(),
                report.stage(),
                report.asAt(),
                report.stamped(),
                report.sections(),
                List.of(steps));
    }

    private static Report stamped(Report report, Instant stamped) {
        return new Report(
                report.id(),
                report.title(),
                report.author(),
                report.stage(),
                report.asAt(),
                stamped,
                report.sections(),
                report.dates());
    }

    private static Calendar read(Report report) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(PrintedTwice.bytes(RENDERER, report)));
    }

    private static String value(Component component, String name) {
        return component.getProperty(name).map(Property::getValue).orElse("none");
    }

    private static List<byte[]> rawLines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n') {
                assertThat(file[at - 1]).isEqualTo((byte) '\r');
                lines.add(Arrays.copyOfRange(file, start, at - 1));
                start = at + 1;
            }
        }
        assertThat(start).isEqualTo(file.length);
        return lines;
    }

    private static String decoded(byte[] line) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }
}
