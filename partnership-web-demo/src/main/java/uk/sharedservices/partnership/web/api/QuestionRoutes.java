package uk.sharedservices.partnership.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.question.Question;
import uk.sharedservices.partnership.question.Questions;
import uk.sharedservices.partnership.question.decision.Facts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;
import uk.sharedservices.partnership.web.chosen.Chosen;
import uk.sharedservices.partnership.web.chosen.Partnerships;
import uk.sharedservices.partnership.web.guard.CostlyWork;
import uk.sharedservices.partnership.web.page.Download;

/**
 * The questions, each asked by a query, or by a body that may bring a partnership file of its own.
 *
 * <p>An answer that says "cannot say" or "not permitted" is an answer, with status 200; a question that makes no sense is refused
 * with every fault and 400.
 */
final class QuestionRoutes {

    private static final String PARTNERSHIP = "partnership";
    private static final String FORMAT = "format";
    private static final Set<String> COSTLY = Set.of("check", "forecast", "lint", "report");

    private final Partnerships partnerships;
    private final WorkingDayCalendar calendar;
    private final KeptAnswers answers = new KeptAnswers();

    QuestionRoutes(Partnerships partnerships, WorkingDayCalendar calendar) {
        this.partnerships = partnerships;
        this.calendar = calendar;
    }

    Stream<Route> routes() {
        return Questions.ALL.stream().flatMap(this::routes);
    }

    private Stream<Route> routes(Question<?> question) {
        String path = "/api/" + question.name();
        List<Parameter> formats = question.answers() == Report.class
                ? List.of(Parameter.inQuery(
                        FORMAT,
                        "The format of the document: html, pdf, md, json, docx, xlsx, csv or ics; json if left out."))
                : List.of();
        Route post = new Route(
                HandlerType.POST,
                path,
                question.summary(),
                question.description(),
                Stream.concat(question.isOfAPartnership() ? Parameter.WHICH.stream() : Stream.empty(), formats.stream())
                        .toList(),
                Optional.of(new Route.Body(question.asks(), question.isOfAPartnership())),
                question.answers(),
                false,
                !formats.isEmpty(),
                ctx -> answerBody(ctx, question));
        if (!Parameter.suffice(question)) {
            return Stream.of(post);
        }
        List<Parameter> parameters = new ArrayList<>(Parameter.of(question));
        parameters.addAll(formats);
        List<String> others = parameters.stream()
                .filter(parameter -> Parameter.WHICH.contains(parameter) || formats.contains(parameter))
                .map(Parameter::name)
                .toList();
        Route get = new Route(
                HandlerType.GET,
                path,
                question.summary(),
                question.description(),
                parameters,
                Optional.empty(),
                question.answers(),
                false,
                !formats.isEmpty(),
                ctx -> answerQuery(ctx, question, others));
        return Stream.of(get, post);
    }

    private void answerQuery(Context ctx, Question<?> question, List<String> others) {
        Chosen chosen = chosen(ctx, question);
        Supplier<Object> answer = () -> reckon(
                question, Sent.query(ctx, question.asks(), others).orThrow(), Checked.clean(chosen.partnership()));
        if (question.answers() == Report.class) {
            send(ctx, (Report) answer.get());
        } else {
            KeptAnswers.Asked asked = new KeptAnswers.Asked(
                    ctx.path(), Optional.ofNullable(ctx.queryString()).orElse(""), chosen.name(), chosen.entry());
            Replies.json(ctx, answers.answer(asked, () -> Replies.written(answer.get())));
        }
    }

    private void answerBody(Context ctx, Question<?> question) {
        ObjectNode sent = Sent.object(ctx).orThrow();
        Object answer = question.isOfAPartnership() && sent.has(PARTNERSHIP)
                ? reckon(question, Sent.without(sent, PARTNERSHIP), Sent.partnership(sent, PARTNERSHIP))
                : reckon(question, sent, Checked.clean(chosen(ctx, question).partnership()));
        if (answer instanceof Report report) {
            send(ctx, report);
        } else {
            Replies.json(ctx, answer);
        }
    }

    private Object reckon(Question<?> question, JsonNode asked, Checked<Partnership> partnership) {
        Checked<Facts> facts = partnership.then(one -> Checked.clean(Facts.of(one, calendar)));
        Supplier<Object> answer = () -> question.putTo(asked, facts).orThrow();
        return COSTLY.contains(question.name()) ? CostlyWork.ANSWERS.done(answer) : answer.get();
    }

    private Chosen chosen(Context ctx, Question<?> question) {
        return question.isOfAPartnership()
                ? partnerships.chosen(parameter(ctx, "of"), parameter(ctx, "version"))
                : partnerships.chosen("", "");
    }

    private static String parameter(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private static void send(Context ctx, Report report) {
        String asked = parameter(ctx, FORMAT);
        try {
            Format format = asked.isEmpty() ? Format.JSON : Format.of(asked);
            if (format == Format.JSON) {
                Replies.json(ctx, report);
            } else {
                Download.send(report, asked, ctx);
            }
        } catch (InvalidValueException refused) {
            throw new InvalidInputException(List.of(new Fault("$." + FORMAT, refused.mustHold(), refused.found())));
        }
    }
}
