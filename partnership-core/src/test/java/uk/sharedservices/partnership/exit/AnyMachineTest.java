package uk.sharedservices.partnership.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.Statutes;

@DisplayName("An answer")
@ResourceLock(Resources.TIME_ZONE)
@ResourceLock(Resources.LOCALE)
class AnyMachineTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final LocalDate DECIDED = LocalDate.of(2022, 11, 23);

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "America/New_York", "UTC"})
    @DisplayName("of notice, timetable or way out never changes when the machine's time zone or language does")
    void sameOnAnyMachine(String other) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
        Locale.setDefault(Locale.UK);
        String inLondon = answers();
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(answers()).isEqualTo(inLondon);
    }

    private static String answers() {
        ExitPlanner planner = ExitPlanner.of(
                        ReferencePartnership.tamesideAndStockport(),
                        Constitutions.profiles(),
                        Statutes.periods(),
                        CALENDAR)
                .assuming(CallInAssumption.clearWorkingDays(5));
        PlannedDecision decision =
                new PlannedDecision(TAMESIDE, DecisionMaker.EXECUTIVE, DECIDED, Optional.of(DECIDED.plusDays(1)));
        MeetingPlan meeting = MeetingPlan.builder()
                .council(TAMESIDE)
                .maker(DecisionMaker.EXECUTIVE)
                .decisionOn(DECIDED)
                .key(true)
                .build();
        return PartnershipJson.write(List.of(
                ExitQuestion.byHand(AGREEMENT, TAMESIDE, DECIDED)
                        .putTo(planner.partnership(), CALENDAR)
                        .orThrow(),
                DecisionTimetable.of(
                        meeting,
                        Optional.of(DECIDED.minusDays(20)),
                        planner.profiles(),
                        CallIn.by(planner.profiles(), CALENDAR),
                        planner.periods(),
                        CALENDAR),
                planner.forward(new ForwardQuestion(
                                AGREEMENT, TAMESIDE, List.of(decision), Optional.empty(), ServiceMethod.BY_HAND))
                        .orThrow(),
                planner.backward(new BackwardQuestion(
                                AGREEMENT,
                                TAMESIDE,
                                LocalDate.of(2022, 12, 31),
                                ServiceMethod.BY_HAND,
                                Optional.of(true),
                                false,
                                1,
                                Optional.of(DECIDED)))
                        .orThrow()));
    }
}
