package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.testkit.PartnershipDomain;

@Label("The state of a partnership")
@Domain(PartnershipDomain.class)
@Domain(DomainContext.Global.class)
class PartnershipStateProperties {

    @Property(tries = 1000)
    @Label("is the same however often it is asked for")
    void isPure(@ForAll Partnership partnership, @ForAll @IntRange(max = 10_000) int pick) {
        LocalDate day = days(partnership, List.of(pick)).get(0);

        assertThat(asAt(partnership, day)).isEqualTo(asAt(partnership, day));
    }

    @Property(tries = 1000)
    @Label("of each entry does not turn on the order in which entries are listed")
    void turnsOnNoOrder(@ForAll Partnership partnership, @ForAll @IntRange(max = 10_000) int pick) {
        LocalDate day = days(partnership, List.of(pick)).get(0);
        PartnershipState state = asAt(partnership, day);
        PartnershipState ofTheOther = asAt(reversed(partnership), day);

        assertThat(standings(ofTheOther)).containsExactlyInAnyOrderElementsOf(standings(state));
        assertThat(ofTheOther.events()).containsExactlyInAnyOrderElementsOf(state.events());
        assertThat(ofTheOther.perhapsEvents()).containsExactlyInAnyOrderElementsOf(state.perhapsEvents());
        assertThat(ofTheOther.restsOn()).isEqualTo(state.restsOn());
    }

    private static List<Standing<?, ?>> standings(PartnershipState state) {
        List<Standing<?, ?>> all = new ArrayList<>(state.agreements());
        all.addAll(state.sharedPosts());
        all.addAll(state.boards());
        all.addAll(state.workstreams());
        all.addAll(state.proposals());
        all.addAll(state.commitments());
        return all;
    }

    private static Partnership reversed(Partnership partnership) {
        return Partnership.builder()
                .from(partnership)
                .agreements(reversed(partnership.agreements()))
                .sharedPosts(reversed(partnership.sharedPosts()))
                .boards(reversed(partnership.boards()))
                .phases(reversed(partnership.phases()))
                .workstreams(reversed(partnership.workstreams()))
                .programmeFindings(reversed(partnership.programmeFindings()))
                .proposals(reversed(partnership.proposals()))
                .decisions(reversed(partnership.decisions()))
                .commitments(reversed(partnership.commitments()))
                .events(reversed(partnership.events()))
                .documents(reversed(partnership.documents()))
                .councils(reversed(partnership.councils()))
                .build();
    }

    private static <T> List<T> reversed(List<T> entries) {
        List<T> other = new ArrayList<>(entries);
        Collections.reverse(other);
        return other;
    }

    @Property(tries = 1000)
    @Label("holds every event of an earlier day, and none of which it told perhaps before is lost")
    void losesNoEvent(@ForAll Partnership partnership, @ForAll @Size(3) List<@IntRange(max = 10_000) Integer> picks) {
        List<LocalDate> days = days(partnership, picks);
        PartnershipState first = asAt(partnership, days.get(0));
        PartnershipState later = asAt(partnership, days.get(days.size() - 1));
        List<ExternalEvent> toldLater = new ArrayList<>(later.events());
        toldLater.addAll(later.perhapsEvents());

        assertThat(themselves(later.events())).containsAll(themselves(first.events()));
        assertThat(themselves(toldLater)).containsAll(themselves(first.perhapsEvents()));
    }

    /** Without their reviews, of which more may be known later. */
    private static List<ExternalEvent> themselves(List<ExternalEvent> events) {
        return events.stream()
                .<ExternalEvent>map(event ->
                        ExternalEvent.builder().from(event).reviews(List.of()).build())
                .toList();
    }

    /** Some of the days that a partnership tells of, and the day after each, in their order. */
    private static List<LocalDate> days(Partnership partnership, List<Integer> picks) {
        return DaysTold.in(partnership.toString(), picks);
    }

    private static PartnershipState asAt(Partnership partnership, LocalDate day) {
        return partnership.asAt(day, BankHolidays.englandAndWales());
    }
}
