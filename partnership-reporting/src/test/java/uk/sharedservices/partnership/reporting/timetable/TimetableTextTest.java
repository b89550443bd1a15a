package uk.sharedservices.partnership.reporting.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.Statutes;

@DisplayName("In text")
class TimetableTextTest {

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();
    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final LocalDate DECIDED = LocalDate.of(2022, 11, 23);
    private static final LocalDate AS_AT = LocalDate.of(2022, 11, 1);
    private static final ExitPlanner PLANNER =
            ExitPlanner.of(REFERENCE, Constitutions.profiles(), Statutes.periods(), CALENDAR);
    private static final ExitPlanner ASSUMING = PLANNER.assuming(CallInAssumption.clearWorkingDays(5));

    @Test
    @DisplayName("the timetable of 23 November 2022 tells the latest days, what has passed and what can still be done")
    void timetable() throws IOException {
        MeetingPlan plan = MeetingPlan.builder()
                .council(TAMESIDE)
                .maker(DecisionMaker.EXECUTIVE)
                .decisionOn(DECIDED)
                .key(true)
                .build();
        DecisionTimetable timetable = DecisionTimetable.of(
                plan,
                Optional.of(AS_AT),
                Constitutions.profiles(),
                CallIn.by(Constitutions.profiles(), CALENDAR),
                Statutes.periods(),
                CALENDAR);

        assertThat(TimetableText.print(timetable, "Tameside")).isEqualToNormalizingNewlines(golden("timetable.txt"));
    }

    @Test
    @DisplayName("the way out cannot be told without Tameside's call-in rule, and the what-ifs are no answers")
    void cannotSay() throws IOException {
        assertThat(ExitPlanText.print(PLANNER.forward(forward()).orThrow(), REFERENCE))
                .isEqualToNormalizingNewlines(golden("exit-plan-cannot-say.txt"));
    }

    @Test
    @DisplayName("the way out on an assumption says so first")
    void forwardOnAnAssumption() throws IOException {
        assertThat(ExitPlanText.print(ASSUMING.forward(forward()).orThrow(), REFERENCE))
                .isEqualToNormalizingNewlines(golden("exit-plan-forward.txt"));
    }

    @Test
    @DisplayName("the way out from a wanted end tells the latest day of each step and that it is too late")
    void back() throws IOException {
        BackwardQuestion question = new BackwardQuestion(
                AGREEMENT,
                TAMESIDE,
                LocalDate.of(2022, 12, 31),
                ServiceMethod.BY_HAND,
                Optional.of(true),
                false,
                1,
                Optional.of(AS_AT));

        assertThat(ExitPlanText.print(ASSUMING.backward(question).orThrow(), REFERENCE))
                .isEqualToNormalizingNewlines(golden("exit-plan-back.txt"));
    }

    private static ForwardQuestion forward() {
        PlannedDecision decision = new PlannedDecision(
                TAMESIDE, DecisionMaker.EXECUTIVE, DECIDED, Optional.of(LocalDate.of(2022, 11, 24)));
        return new ForwardQuestion(AGREEMENT, TAMESIDE, List.of(decision), Optional.empty(), ServiceMethod.BY_HAND);
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TimetableTextTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
