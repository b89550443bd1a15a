package uk.sharedservices.partnership.governance.committee;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.governance.committee.CommitteeRules.APPOINTMENT;
import static uk.sharedservices.partnership.governance.committee.CommitteeRules.DECIDES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.governance.committee.Appointment.Appointer;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.WhatIf;

/** What follows for a joint committee from its functions, its councils' governance and its days. */
final class JointCommitteeAnswers {

    /** From so many councils on, members for executive functions need not be executive members, reg 12(3). */
    private static final int MANY = 5;

    private JointCommitteeAnswers() {}

    static <T> Answer<T> stranger(Council council, Rule rule, RecordedWorking working) {
        return refused(council.name() + " is not one of the councils that appointed it.", rule, working);
    }

    private static <T> Answer<T> refused(String reason, Rule rule, RecordedWorking working) {
        working.step(rule, "", () -> reason);
        return new Answer.NotPermitted<>(rule, reason, working.derivation());
    }

    static Answer<Appointment> appointment(JointCommittee committee, Council council, RecordedWorking working) {
        if (committee.functions().isEmpty()) {
            return Answer.cannotSay(working, "Whose functions the joint committee discharges is not known.");
        }
        CommitteeFunctions functions = committee.functions().get();
        if (functions != CommitteeFunctions.NON_EXECUTIVE
                && council.governance().isEmpty()) {
            List<WhatIf<Appointment>> whatIfs = Arrays.stream(Governance.values())
                    .map(governance -> new WhatIf<>(ifGovernedBy(governance), of(committee, functions, governance)))
                    .toList();
            working.step(APPOINTMENT, "", () -> "It discharges " + functions.words() + ".");
            return new Answer.CannotSay<>(
                    List.of("How " + council.name() + " is governed is not known."), whatIfs, working.derivation());
        }
        Appointment appointment = of(committee, functions, council.governance().orElse(Governance.COMMITTEE_SYSTEM));
        working.step(
                APPOINTMENT,
                appointment.by(),
                () -> "It discharges " + functions.words() + ": " + council.name() + "'s members are appointed by "
                        + appointment + ".");
        return new Answer.Determined<>(appointment, working.derivation());
    }

    /** A council with a committee system has no executive: all its functions are its own. */
    private static Appointment of(JointCommittee committee, CommitteeFunctions functions, Governance governance) {
        if (functions == CommitteeFunctions.NON_EXECUTIVE || governance == Governance.COMMITTEE_SYSTEM) {
            return new Appointment(Appointer.COUNCIL, false);
        }
        if (functions == CommitteeFunctions.MIXED) {
            return new Appointment(Appointer.COUNCIL_WITH_EXECUTIVE, false);
        }
        return new Appointment(
                governance == Governance.MAYOR_AND_CABINET ? Appointer.MAYOR : Appointer.LEADER,
                committee.councils().size() < MANY);
    }

    private static String ifGovernedBy(Governance governance) {
        return switch (governance) {
            case LEADER_AND_CABINET -> "If it has a leader and cabinet";
            case MAYOR_AND_CABINET -> "If it has an elected mayor and cabinet";
            case COMMITTEE_SYSTEM -> "If it has a committee system";
        };
    }

    static Answer<DecisionMaker> decisionMaker(
            JointCommittee committee, Council council, LocalDate asAt, RecordedWorking working) {
        if (!committee.status().isDone()) {
            return refused("That it be appointed is only " + committee.status().words() + ".", DECIDES, working);
        }
        if (committee.firstDay().filter(asAt::isBefore).isPresent()) {
            return refused(
                    "It was not yet appointed: it could decide from "
                            + day(committee.firstDay().orElseThrow()) + " on.",
                    DECIDES,
                    working);
        }
        if (committee.lastDay().filter(asAt::isAfter).isPresent()) {
            return refused(
                    "It could no longer decide: its last day was "
                            + day(committee.lastDay().orElseThrow()) + ".",
                    DECIDES,
                    working);
        }
        Optional<DecisionMaker> maker = maker(committee, council);
        if (committee.firstDay().isEmpty()) {
            working.step(DECIDES, "", () -> "The first day on which it could decide is not known.");
            return new Answer.CannotSay<>(
                    List.of("Whether it was appointed by " + day(asAt) + " is not known."),
                    maker.map(as -> List.of(new WhatIf<>("If it was", as))).orElse(List.of()),
                    working.derivation());
        }
        if (maker.isEmpty()) {
            working.step(DECIDES, "", () -> "As which kind of decision maker it meets turns on its members.");
            return new Answer.CannotSay<>(
                    List.of("Whether all its members are executive members is not recorded."),
                    List.of(
                            new WhatIf<>("If they all are", DecisionMaker.EXECUTIVE_JOINT_COMMITTEE),
                            new WhatIf<>("If they are not", DecisionMaker.COMMITTEE)),
                    working.derivation());
        }
        working.step(
                DECIDES,
                maker.get(),
                () -> "It decides for " + council.name() + " as " + maker.get().words() + ".");
        return new Answer.Determined<>(maker.get(), working.derivation());
    }

    private static Optional<DecisionMaker> maker(JointCommittee committee, Council council) {
        Optional<CommitteeFunctions> functions = committee.functions();
        boolean noExecutive = council.governance()
                .filter(governance -> governance == Governance.COMMITTEE_SYSTEM)
                .isPresent();
        if (noExecutive
                || functions
                        .filter(whose -> whose == CommitteeFunctions.NON_EXECUTIVE)
                        .isPresent()) {
            return Optional.of(DecisionMaker.COMMITTEE);
        }
        if (committee.allExecutiveMembers().isPresent()) {
            return Optional.of(
                    committee.allExecutiveMembers().get()
                            ? DecisionMaker.EXECUTIVE_JOINT_COMMITTEE
                            : DecisionMaker.COMMITTEE);
        }
        boolean mustBe =
                functions.filter(whose -> whose == CommitteeFunctions.EXECUTIVE).isPresent()
                        && committee.councils().size() < MANY;
        return mustBe ? Optional.of(DecisionMaker.EXECUTIVE_JOINT_COMMITTEE) : Optional.empty();
    }
}
