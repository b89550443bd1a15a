package uk.sharedservices.partnership.testkit.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.programme.appraisal.AppraisalId;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.Score;
import uk.sharedservices.partnership.programme.appraisal.ScoreScale;

/** Options appraisals, a real one and a plain one. */
public final class AppraisalSamples {

    private static final Source A = Source.of("A", "paragraph 3.10");

    private AppraisalSamples() {}

    /**
     * Returns the case for pooling the out-of-hours service of Tameside and Stockport, as report A makes it in November
     * 2021: three reasons in prose, no weights, no scores.
     */
    public static OptionsAppraisal outOfHours() {
        return OptionsAppraisal.builder()
                .id(AppraisalId.of("out-of-hours"))
                .title("the case for pooling the out-of-hours service")
                .addCriteria(
                        meaning(
                                "Capacity and skills across both authorities",
                                "To maximise capacity and skills across both authorities."),
                        meaning(
                                "Contingency for sickness absence and leave",
                                "A more resilient service, with opportunity for contingency in the event of sickness"
                                        + " absence and leave."),
                        meaning(
                                "Cover for the peaks and troughs of demand",
                                "A more effective utilisation of time to cover the peaks and troughs of demand."))
                .addOptions(
                        AppraisedOption.builder()
                                .name("Pooled service")
                                .status(FactStatus.RECORDED)
                                .source(A)
                                .build(),
                        AppraisedOption.builder()
                                .name("Separate services")
                                .status(FactStatus.INFERRED)
                                .source(A)
                                .note(
                                        "The report names no other option. It says what pooling would offer more of, which"
                                                + " sets it against each council's own service.")
                                .build())
                .status(FactStatus.INFERRED)
                .source(A)
                .note("The report makes the case in prose: that its reasons are criteria is inferred. Detailed options"
                        + " appraisals were still to be developed (3.4); no weights and no scores were published.")
                .build();
    }

    /**
     * Returns three options by quality 0.5, cost 0.3 and speed 0.2 on a scale of 0 to 10: Ash scores 6.4, Birch and Cedar
     * 6.1 each.
     */
    public static OptionsAppraisal.Builder threeOptions() {
        return OptionsAppraisal.builder()
                .id(AppraisalId.of("three-options"))
                .title("three ways to run a service")
                .scale(ScoreScale.of("0", "10"))
                .addCriteria(Criterion.of("Quality", "0.5"), Criterion.of("Cost", "0.3"), Criterion.of("Speed", "0.2"))
                .addOptions(
                        option("Ash", "Quality 8", "Cost 4", "Speed 6"),
                        option("Birch", "Quality 6", "Cost 7", "Speed 5"),
                        option("Cedar", "Quality 5", "Cost 6", "Speed 9"))
                .status(FactStatus.RECORDED)
                .source(A);
    }

    /** Returns an option with scores such as {@code Cost 7}. */
    public static AppraisedOption option(String name, String... scores) {
        List<Score> given = Arrays.stream(scores)
                .map(score -> {
                    int space = score.lastIndexOf(' ');
                    return Score.of(score.substring(0, space), score.substring(space + 1));
                })
                .toList();
        return AppraisedOption.builder()
                .name(name)
                .scores(given)
                .status(FactStatus.RECORDED)
                .source(A)
                .build();
    }

    private static Criterion meaning(String name, String meaning) {
        return new Criterion(name, Optional.empty(), Optional.of(meaning));
    }
}
