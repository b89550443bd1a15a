package uk.sharedservices.partnership.reporting.figures.relation;

/** Looks for one relation and checks it wherever it is stated. */
public interface Check {

    /** Adds what is found in a scene. */
    void check(Scene scene, Findings findings);
}
