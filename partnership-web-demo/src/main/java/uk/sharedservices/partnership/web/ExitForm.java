package uk.sharedservices.partnership.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.validation.Fault;

/**
 * The question as typed into the page.
 *
 * @param agreement  id of the agreement chosen
 * @param by  code of the council chosen
 * @param day  day of the month as typed
 * @param month  number of the month as typed
 * @param year  year as typed
 * @param method  method chosen
 */
public record ExitForm(String agreement, String by, String day, String month, String year, String method) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int FOUR_DIGITS = 1000;
    private static final int LONGEST_SHOWN = 40;

    /**
     * What is wrong with a field.
     *
     * @param field  id of the field
     * @param message  what to do about it
     */
    public record Mistake(String field, String message) {}

    /** What was typed, as a question; or every mistake. */
    record Read(Optional<ExitQuestion> question, List<Mistake> mistakes) {}

    static ExitForm typed(Context ctx) {
        return new ExitForm(
                parameter(ctx, "agreement"),
                parameter(ctx, "by"),
                parameter(ctx, "day"),
                parameter(ctx, "month"),
                parameter(ctx, "year"),
                parameter(ctx, "method"));
    }

    /** The form before anything is typed: an only agreement is chosen, and by hand is the usual way. */
    static ExitForm blank(Partnership partnership) {
        List<ServiceLevelAgreement> agreements = partnership.agreements();
        String only = agreements.size() == 1 ? agreements.get(0).id().value() : "";
        return new ExitForm(only, "", "", "", "", ServiceMethod.BY_HAND.name());
    }

    Read read(Partnership partnership) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<AgreementId> chosen = partnership.agreements().stream()
                .map(ServiceLevelAgreement::id)
                .filter(id -> id.value().equals(agreement))
                .findFirst();
        if (chosen.isEmpty()) {
            mistakes.add(new Mistake("agreement", "Select an agreement"));
        }
        Optional<Council> giver = partnership.councils().stream()
                .filter(council -> council.code().value().equals(by))
                .findFirst();
        if (giver.isEmpty()) {
            mistakes.add(new Mistake("by", "Select the council that gives the notice"));
        }
        Optional<LocalDate> given = date(mistakes);
        Optional<ServiceMethod> how = Arrays.stream(ServiceMethod.values())
                .filter(each -> each.name().equals(method))
                .findFirst();
        if (how.isEmpty()) {
            mistakes.add(new Mistake("method", "Select how the notice is given"));
        }
        return mistakes.isEmpty()
                ? new Read(
                        Optional.of(new ExitQuestion(
                                chosen.orElseThrow(),
                                giver.map(Council::code),
                                given.orElseThrow(),
                                how.orElseThrow())),
                        List.of())
                : new Read(Optional.empty(), mistakes);
    }

    /** Returns what the library found wrong with the question, beside the field it came from. */
    static Mistake mistake(Fault fault) {
        return fault.path().equals("$.given")
                ? new Mistake("day", "The day the notice is given " + fault.mustHold() + ", but " + fault.found())
                : new Mistake("agreement", "The agreement " + fault.mustHold() + ", but " + fault.found());
    }

    private Optional<LocalDate> date(List<Mistake> mistakes) {
        List<String> missing = Stream.of(
                        day.isEmpty() ? "day" : "", month.isEmpty() ? "month" : "", year.isEmpty() ? "year" : "")
                .filter(part -> !part.isEmpty())
                .toList();
        if (missing.size() == 3) {
            mistakes.add(new Mistake("day", "Enter the day the notice is given"));
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            mistakes.add(new Mistake(
                    missing.get(0), "The day the notice is given must include a " + String.join(" and a ", missing)));
            return Optional.empty();
        }
        if (!Stream.of(day, month, year).allMatch(part -> NUMBER.matcher(part).matches())) {
            mistakes.add(new Mistake(
                    "day",
                    "The day the notice is given must be in numbers, such as 23 11 2022, but was " + typedDate()));
            return Optional.empty();
        }
        if (Integer.parseInt(year) < FOUR_DIGITS) {
            mistakes.add(new Mistake("year", "The year must have four digits, such as 2022"));
            return Optional.empty();
        }
        return realDate(mistakes);
    }

    private Optional<LocalDate> realDate(List<Mistake> mistakes) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            mistakes.add(new Mistake("month", "The month must be a number from 1 to 12, but was " + month));
            return Optional.empty();
        }
        YearMonth within = YearMonth.of(Integer.parseInt(year), number);
        try {
            return Optional.of(within.atDay(Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            mistakes.add(new Mistake(
                    "day",
                    "The day the notice is given must exist, but was " + day + " " + monthAndYear(within)
                            + ": that month has " + within.lengthOfMonth() + " days"));
            return Optional.empty();
        }
    }

    private String typedDate() {
        String typed = day + " " + month + " " + year;
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "...";
    }

    private static String monthAndYear(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }

    private static String parameter(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }
}
