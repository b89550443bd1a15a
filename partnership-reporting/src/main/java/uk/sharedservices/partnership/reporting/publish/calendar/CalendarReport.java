package uk.sharedservices.partnership.reporting.publish.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.publish.Renderer;

/**
 * Prints the dated steps of a report as iCalendar (RFC 5545): an all-day event for each, which leaves its day free for meetings.
 *
 * <p>A subscription stays right when a day moves: an event is told by the step's id, which stays, and its sequence number and
 * moment of change are the report's {@code stamped}, so that what is published later stands. A step that falls away is left out
 * of the next publication; a subscription is replaced as a whole, so that no cancellation needs to be sent. Programs are asked
 * to look twice a day. No method is named: one would make the file a message (RFC 5546), which must give an organiser's address.
 */
public final class CalendarReport implements Renderer {

    private static final String PRODUCT = "-//sharedservices.uk//Partnership//EN";
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(12);

    /** Makes the renderer; it keeps nothing between reports. */
    public CalendarReport() {}

    /**
     * {@inheritDoc}
     *
     * @throws InvalidValueException if the report names no day that belongs in a calendar, or two steps share an id
     */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        check(report);
        List<VEvent> events =
                report.dates().stream().map(step -> Event.of(step, report)).toList();
        Calendar calendar = new Calendar(properties(report), new ComponentList<>(events));
        out.write(Folding.fold(calendar.toString()).getBytes(UTF_8));
        out.flush();
    }

    private static void check(Report report) {
        if (report.dates().isEmpty()) {
            throw InvalidValueException.of(
                    "report for a calendar", "must have a step on a day or more, such as a timetable has", report.id());
        }
        Set<String> ids = new HashSet<>();
        for (DatedStep step : report.dates()) {
            if (!ids.add(step.id())) {
                throw InvalidValueException.of("dated step", "must have an id of its own", step.id());
            }
        }
    }

    private static PropertyList properties(Report report) {
        String name = report.title().replace('\n', ' ') + (report.stage() == Stage.DRAFT ? " (DRAFT)" : "");
        return new PropertyList(Stream.<Property>of(
                        ImmutableVersion.VERSION_2_0,
                        new ProdId(PRODUCT),
                        ImmutableCalScale.GREGORIAN,
                        new Name(name),
                        new XProperty("X-WR-CALNAME", name),
                        new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER),
                        new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER.toString()))
                .toList());
    }
}
