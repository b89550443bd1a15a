package uk.sharedservices.partnership.programme.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.programme.commitment.Promises.asOthersEmerge;
import static uk.sharedservices.partnership.programme.commitment.Promises.evidence;
import static uk.sharedservices.partnership.programme.commitment.Promises.inJanuary;
import static uk.sharedservices.partnership.programme.commitment.Promises.lapse;
import static uk.sharedservices.partnership.programme.commitment.Promises.withinTwelveMonths;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.period.PeriodUnit;

@DisplayName("A commitment")
class CommitmentTest {

    @Test
    @DisplayName("is written and read as it was made")
    void writtenAndRead() throws Exception {
        Commitment promise = withinTwelveMonths().kept(evidence("2022-02")).build();

        String json = PartnershipJson.write(promise);

        assertThat(PartnershipJson.mapper().readValue(json, Commitment.class)).isEqualTo(promise);
        assertThat(json.replaceAll("\\s", ""))
                .contains("\"within\":{\"amount\":12,\"unit\":\"MONTHS\"}")
                .contains("{\"day\":\"2021-04-01\",\"start\":\"BEGINNING_WITH\",")
                .contains("\"kept\":{\"on\":\"2022-02\"");
    }

    @Test
    @DisplayName("falls due in one way at most")
    void dueInOneWay() {
        assertThatThrownBy(() -> inJanuary().occasion("when ready").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must fall due in one way at most, but was 'in 2022-01 and on an occasion'");
    }

    @Test
    @DisplayName("with a length of time names each day it may be counted from, once")
    void countedFromNamed() {
        assertThatThrownBy(() -> withinTwelveMonths().countedFrom(List.of()).build())
                .hasMessageContaining("must be given where a length of time is set, and only there");
        assertThatThrownBy(() -> inJanuary()
                        .addCountedFrom(CountedFrom.after(LocalDate.of(2021, 3, 24), "the decision"))
                        .build())
                .hasMessageContaining("must be given where a length of time is set, and only there");
        assertThatThrownBy(() -> withinTwelveMonths()
                        .addCountedFrom(CountedFrom.after(LocalDate.of(2021, 3, 24), "the decision, again"))
                        .build())
                .hasMessageContaining("must each be given once");
    }

    @Test
    @DisplayName("was kept or has lapsed, not both; what is only planned is neither")
    void keptOrLapsed() {
        assertThatThrownBy(() -> asOthersEmerge()
                        .kept(evidence("2022-02-01"))
                        .lapsed(lapse("2022-03-01"))
                        .build())
                .hasMessageContaining("must have been kept or have lapsed, not both");
        assertThat(asOthersEmerge()
                        .kept(evidence("2022-02-01", FactStatus.PLANNED))
                        .lapsed(lapse("2022-03-01"))
                        .build()
                        .keptForSure())
                .isEmpty();
    }

    @Test
    @DisplayName("is not due, kept, delayed or lapsed before it is made")
    void nothingBeforeItIsMade() {
        assertThatThrownBy(() -> inJanuary().due(When.parse("2021-01")).build())
                .hasMessageContaining("must not be before it was made, 1 November 2021 to 23 November 2021");
        assertThatThrownBy(() -> inJanuary().kept(evidence("2021-10-31")).build())
                .hasMessageContaining("kept must not be before it was made");
        assertThatThrownBy(() -> inJanuary().addDelays(evidence("2021-10-31")).build())
                .hasMessageContaining("noted must not be before it was made");
        assertThatThrownBy(() -> inJanuary().lapsed(lapse("2020/21")).build())
                .hasMessageContaining("lapsed must not be before it was made");
        assertThat(inJanuary().kept(evidence("2021-11")).build().kept()).isPresent();
        assertThat(inJanuary().kept(evidence("2021")).build().kept()).isPresent();
    }

    @Test
    @DisplayName("allows a time of one unit or more, and of a century at most")
    void timeAllowed() {
        assertThatThrownBy(() -> new TimeAllowed(0, PeriodUnit.MONTHS))
                .hasMessage("time allowed must have an amount of at least 1, but was '0 months'");
        assertThatThrownBy(() -> new TimeAllowed(101, PeriodUnit.YEARS))
                .hasMessageContaining("must be at most 100 years");
        assertThat(new TimeAllowed(100, PeriodUnit.YEARS)).hasToString("100 years");
        assertThatThrownBy(() -> CountedFrom.after(LocalDate.of(1899, 12, 31), "too early"))
                .hasMessageContaining("must be in the years 1900 to 2199");
        assertThat(CountedFrom.after(LocalDate.of(2199, 12, 31), "the last day").day())
                .isEqualTo("2199-12-31");
    }
}
