package uk.sharedservices.partnership.governance.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a council publishes of a decision beside who made it and when: whether it is key, and the days that follow. What is
 * not recorded stays absent.
 */
public interface DecisionParticulars {

    /** Whether it is a key decision, as judged and with the reasons. */
    Optional<KeyDecisionJudgement> key();

    /** The day it was recorded in writing. */
    Optional<LocalDate> recordedOn();

    /** The day it was published. */
    Optional<LocalDate> publishedOn();

    /** The last day of call-in, as recorded. */
    Optional<LocalDate> callInClosesOn();

    /** The day from which it has effect, as recorded. */
    Optional<LocalDate> effectiveFrom();
}
