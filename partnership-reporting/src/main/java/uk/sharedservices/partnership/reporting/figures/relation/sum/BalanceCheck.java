package uk.sharedservices.partnership.reporting.figures.relation.sum;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.BALANCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Doubt;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/** Checks that brought forward and in-year make carried forward, in each paragraph and each list. */
final class BalanceCheck implements Check {

    private static final int MOST_COMPARED = 64;
    private static final int MOST_TOGETHER = 8;
    private static final int TERMS = 3;
    private static final String FURTHER = "A further sum is told to be added or taken away.";
    private static final Pattern SUM = Pattern.compile("<s\\d");
    private static final Pattern FURTHER_TERM =
            Pattern.compile("<s\\d{1,7}>,? (?:and )?(?:less|minus|plus) (?!than)[^<>#,;:()]{0,60}<s\\d");

    @Override
    public void check(Scene scene, Findings findings) {
        Map<Integer, List<Reading>> groups = new LinkedHashMap<>();
        for (Reading reading : scene.readings()) {
            groups.computeIfAbsent(reading.passage().group(), none -> new ArrayList<>())
                    .add(reading);
        }
        groups.values().forEach(group -> check(group, findings));
    }

    private static void check(List<Reading> group, Findings findings) {
        Map<Role, List<Casting.Part>> parts = group.stream()
                .flatMap(reading -> Casting.of(reading).stream())
                .collect(Collectors.groupingBy(Casting.Part::role));
        List<Casting.Part> closings = parts.getOrDefault(Role.CARRIED_FORWARD, List.of());
        List<String> missing = Arrays.stream(Role.values())
                .filter(role -> !parts.containsKey(role))
                .map(Role::words)
                .toList();
        if (closings.isEmpty() || missing.size() > 1) {
            return; // a balance by itself is no relation
        }
        List<Casting.Part> all = parts.values().stream().flatMap(List::stream).toList();
        if (!missing.isEmpty()) {
            add(all, Verdict.open("It is not told here " + missing.get(0) + "."), findings);
            return;
        }
        String wording = group.stream().map(Reading::wording).collect(Collectors.joining("#"));
        closings.forEach(closing -> closed(parts, closing, wording, findings));
    }

    private static void closed(
            Map<Role, List<Casting.Part>> parts, Casting.Part closing, String wording, Findings findings) {
        List<Casting.Part> openings = parts.getOrDefault(Role.BROUGHT_FORWARD, List.of());
        List<Casting.Part> movements = parts.getOrDefault(Role.IN_YEAR, List.of());
        if (openings.size() == 1 && movements.size() == 1) {
            List<Casting.Part> terms = List.of(openings.get(0), movements.get(0));
            boolean alone = parts.getOrDefault(Role.CARRIED_FORWARD, List.of()).size() == 1;
            Verdict verdict = verdict(terms, closing);
            Verdict certain = alone ? verdict : verdict.orOpen("More than one sum is told as carried forward.");
            Verdict whole = certain.agrees() && hasFurtherTerm(wording)
                    ? Verdict.open(certain.because() + " " + FURTHER)
                    : certain;
            add(with(terms, closing), whole.unless(Doubt.OF_A_MOVEMENT, wording), findings);
            return;
        }
        Optional<List<Casting.Part>> agreeing = openings.stream()
                .flatMap(opening -> movements(movements).map(some -> with(List.of(opening), some)))
                .limit(MOST_COMPARED)
                .filter(terms -> verdict(terms, closing).agrees())
                .findFirst();
        add(
                agreeing.map(terms -> with(terms, closing)).orElse(List.of(closing)),
                agreeing.map(terms -> verdict(terms, closing))
                        .orElse(Verdict.open(
                                "Several sums are told as brought forward or in-year, and no one of each makes "
                                        + closing.term().sum().printed() + ".")),
                findings);
    }

    /** Whether the words add or take away a sum beside the terms: "..., less a clawback of £0.018m". */
    private static boolean hasFurtherTerm(String wording) {
        return SUM.matcher(wording).results().count() > TERMS
                && FURTHER_TERM.matcher(wording).find();
    }

    /** Each movement by itself, and where there are few all of them together. */
    private static Stream<List<Casting.Part>> movements(List<Casting.Part> all) {
        Stream<List<Casting.Part>> each = all.stream().limit(MOST_COMPARED).map(List::of);
        return all.size() > MOST_TOGETHER ? each : Stream.concat(each, Stream.of(all));
    }

    private static Verdict verdict(List<Casting.Part> terms, Casting.Part closing) {
        return Addition.of(terms.stream().map(Casting.Part::term).toList(), closing.term())
                .verdict();
    }

    private static List<Casting.Part> with(List<Casting.Part> parts, Casting.Part last) {
        return with(parts, List.of(last));
    }

    private static List<Casting.Part> with(List<Casting.Part> parts, List<Casting.Part> further) {
        return Stream.concat(parts.stream(), further.stream()).toList();
    }

    /** Quotes from the first of the parts to the last, or in a list the last alone. */
    private static void add(List<Casting.Part> parts, Verdict verdict, Findings findings) {
        Reading reading = parts.get(parts.size() - 1).reading();
        List<Sum> here = parts.stream()
                .filter(part -> part.reading().equals(reading))
                .map(part -> part.term().sum())
                .toList();
        findings.add(reading, BALANCE, verdict, here);
    }
}
