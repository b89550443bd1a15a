package uk.sharedservices.partnership.question;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Type;
import java.util.function.BiFunction;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.question.decision.Facts;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * A question that can be put from outside.
 *
 * @param <Q>  type of what is asked
 * @param name  its name in addresses: {@code exit-plan/forward}
 * @param summary  what it asks, as a sentence
 * @param description  what is told in answer to it, for those who ask it by a program
 * @param asks  the fields of what is asked
 * @param answers  the type of the answer
 * @param isOfAPartnership  whether it is put to a partnership; if not, what it asks is all it needs
 * @param answer  puts it
 */
public record Question<Q>(
        String name,
        String summary,
        String description,
        Class<Q> asks,
        Type answers,
        boolean isOfAPartnership,
        BiFunction<Q, Facts, Checked<?>> answer) {

    static <Q, A> Question<Q> ofAPartnership(
            String name,
            String summary,
            String description,
            Class<Q> asks,
            Class<A> answers,
            BiFunction<Q, Facts, Checked<A>> answer) {
        return new Question<>(name, summary, description, asks, answers, true, answer::apply);
    }

    static <Q, A> Question<Q> ofItself(
            String name,
            String summary,
            String description,
            Class<Q> asks,
            TypeReference<A> answers,
            BiFunction<Q, Facts, A> answer) {
        return new Question<>(
                name,
                summary,
                description,
                asks,
                TypeFactory.defaultInstance().constructType(answers),
                false,
                (asked, facts) -> Checked.clean(answer.apply(asked, facts)));
    }

    /**
     * Puts the question.
     *
     * @param fields  what is asked
     * @param facts  what it is put to
     * @return the answer; or every fault of what is asked, with its path
     */
    public Checked<?> putTo(JsonNode fields, Checked<Facts> facts) {
        return facts.with(PartnershipJson.read(fields, asks), this::put);
    }

    private Checked<Object> put(Facts facts, Q asked) {
        try {
            Checked<?> answered = answer.apply(asked, facts);
            return answered instanceof Checked.Clean<?> clean
                    ? Checked.clean(clean.value())
                    : new Checked.Faulty<>(answered.faults());
        } catch (InvalidInputException several) {
            return new Checked.Faulty<>(several.faults());
        } catch (InvalidValueException refused) {
            String place = refused.field()
                    .map(field -> "." + field.replaceFirst("^(request\\.|\\$\\.)", ""))
                    .orElse("");
            return Checked.faulty(new Fault("$" + place, subject(refused), refused.found()));
        } catch (OutsideCalendarException outside) {
            return Checked.faulty(new Fault(
                    "$",
                    "must be about days from " + outside.firstDay() + " to " + outside.horizon()
                            + ", of which the working days are known",
                    "is about others"));
        }
    }

    /** What must hold; with what it must hold of, where no field says so. */
    private static String subject(InvalidValueException refused) {
        String message = String.valueOf(refused.getMessage());
        int end = message.indexOf(refused.mustHold());
        return refused.field().isPresent() || end <= 0
                ? refused.mustHold()
                : "must have sense: the " + message.substring(0, end) + refused.mustHold();
    }
}
