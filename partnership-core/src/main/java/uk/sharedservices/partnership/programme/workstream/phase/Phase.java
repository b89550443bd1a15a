package uk.sharedservices.partnership.programme.workstream.phase;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.shape.Key;

/**
 * A phase of a programme: whole financial years, and the workstreams taken in hand in them.
 *
 * <p>"2022/23 onwards" has no last year: it goes on until another phase or the end of the programme is recorded. A
 * workstream can be in several phases, or in the programme and in none.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutablePhase.class)
@JsonDeserialize(as = ImmutablePhase.class)
@JsonPropertyOrder({"id", "name", "firstYear", "lastYear", "agreed", "workstreams"})
public interface Phase extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    PhaseId id();

    /** The name members would recognise, such as {@code Phase 1}. */
    @NotBlank
    String name();

    /** The financial year in which it begins, on 1 April. */
    FinancialYear firstYear();

    /** The financial year with which it ends, on 31 March; empty if none is set. */
    Optional<FinancialYear> lastYear();

    /** When the phase was settled, if that is known; before then it was not yet a phase. */
    Optional<When> agreed();

    /** The workstreams taken in hand in it. */
    List<WorkstreamId> workstreams();

    /** Returns whether a day is in its years: from 1 April of the first to 31 March of the last, or without end. */
    default boolean contains(LocalDate day) {
        FinancialYear year = FinancialYear.of(day);
        return year.compareTo(firstYear()) >= 0
                && lastYear().map(last -> year.compareTo(last) <= 0).orElse(true);
    }

    /** Returns {@code 2021/22}, {@code 2021/22 to 2023/24} or {@code 2022/23 onwards}. */
    default String years() {
        return firstYear()
                + lastYear()
                        .map(last -> last.equals(firstYear()) ? "" : " to " + last)
                        .orElse(" onwards");
    }

    /** Refuses a phase that ends before it begins, and a workstream named twice. */
    @Value.Check
    default void check() {
        lastYear().filter(last -> last.compareTo(firstYear()) < 0).ifPresent(last -> {
            throw InvalidValueException.of("phase " + id(), "must not end before it begins, in " + firstYear(), last)
                    .at("lastYear");
        });
        if (new HashSet<>(workstreams()).size() < workstreams().size()) {
            throw InvalidValueException.of("phase " + id(), "must name each workstream once", workstreams())
                    .at("workstreams");
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds phases. */
    final class Builder extends ImmutablePhase.Builder {}
}
