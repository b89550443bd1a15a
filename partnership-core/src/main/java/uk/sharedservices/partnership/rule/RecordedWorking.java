package uk.sharedservices.partnership.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/** Working that is kept. Used by one calculation and then turned into its {@link Derivation}. */
public final class RecordedWorking implements Working {

    private static final String EVERY_DAY = "none needed, every day counts alike";

    private final String question;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Optional<String> calendar = Optional.empty();

    private RecordedWorking(String question) {
        this.question = question;
    }

    /** Returns empty working for a question. */
    public static RecordedWorking of(String question) {
        return new RecordedWorking(question);
    }

    /**
     * Takes over the inputs and steps of reasoning that this answer builds on. A calendar of working days that either rests
     * on stays noted: that the other needed none does not undo it.
     */
    public RecordedWorking following(Derivation earlier) {
        inputs.addAll(earlier.inputs());
        steps.addAll(earlier.steps());
        calendar = earlier.calendar()
                .filter(used -> calendar.isEmpty() || !used.equals(EVERY_DAY))
                .or(() -> calendar);
        return this;
    }

    /** Notes what the answer is reached from. */
    public RecordedWorking from(Input input) {
        inputs.add(input);
        return this;
    }

    /** Notes that the answer rests on a calendar of working days. */
    public RecordedWorking on(WorkingDayCalendar used) {
        calendar = Optional.of(used.toString());
        return this;
    }

    /** Notes that days were counted and every day counted alike, so that no calendar of working days was needed. */
    public RecordedWorking countingEveryDay() {
        calendar = calendar.or(() -> Optional.of(EVERY_DAY));
        return this;
    }

    @Override
    public void step(Rule rule, Object result, Supplier<String> sentence) {
        steps.add(new Step(rule, sentence.get(), result.toString()));
    }

    /** Returns what has been noted so far. */
    public Derivation derivation() {
        return new Derivation(question, inputs, steps, calendar);
    }
}
