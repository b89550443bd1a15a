package uk.sharedservices.partnership.reporting.publish.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;

/** Makes the event of a step. */
final class Event {

    private static final String DOMAIN = "@partnership.sharedservices.uk";

    private Event() {}

    static VEvent of(DatedStep step, Report report) {
        Instant stamped = report.stamped().truncatedTo(ChronoUnit.SECONDS);
        ParameterList day = new ParameterList(List.of(Value.DATE));
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(step.id() + DOMAIN),
                new DtStamp(stamped),
                new LastModified(stamped),
                new Sequence(sequence(stamped)),
                new DtStart<>(day, step.day()),
                new DtEnd<>(day, step.day().plusDays(1)),
                new Summary(step.title()),
                ImmutableTransp.TRANSPARENT,
                report.stage() == Stage.DRAFT || step.tentative()
                        ? ImmutableStatus.VEVENT_TENTATIVE
                        : ImmutableStatus.VEVENT_CONFIRMED));
        if (!step.details().isBlank()) {
            properties.add(new Description(step.details()));
        }
        return new VEvent(new PropertyList(properties));
    }

    /**
     * Minutes since 1970: they grow from one publication to the next without anyone keeping count, and an event's number fits
     * 32 bits until the year 6053, as seconds would only until 2038. Of two publications within a minute, the later moment of
     * change stands.
     */
    private static int sequence(Instant stamped) {
        return Math.toIntExact(Math.max(0, Instant.EPOCH.until(stamped, ChronoUnit.MINUTES)));
    }
}
