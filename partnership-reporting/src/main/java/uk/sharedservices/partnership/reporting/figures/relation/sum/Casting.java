package uk.sharedservices.partnership.reporting.figures.relation.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Reading;

/**
 * Tells which sum of a passage is brought forward, in-year or carried forward.
 *
 * <p>A sum has a role only where the words leave no choice: within one stretch between commas, stops and "and", where words for roles
 * and sums come in pairs.
 */
final class Casting {

    private static final Pattern BETWEEN_STRETCHES = Pattern.compile("[#,;()|]| and | but | which | while ");
    private static final Pattern SUM = Pattern.compile(Reading.SUM);
    private static final Pattern SURPLUS = Pattern.compile("surplus|under ?spen");
    private static final Pattern LEADS_ON = Pattern.compile(" (?:(?:is|was|being|to be) )?");
    private static final Pattern DEFICIT = Pattern.compile("deficit|over ?spen");

    /**
     * A sum in its role.
     *
     * @param role  the role
     * @param term  the sum, a deficit positive
     * @param reading  the passage it stands in
     */
    record Part(Role role, Term term, Reading reading) {}

    /** Words for a role, or a sum, and where they stand. */
    private record Item(int start, int end, Role role, boolean isSum, int sum) {

        String in(String wording) {
            return wording.substring(start, end);
        }
    }

    private Casting() {}

    /** Returns the sums of a passage that have a role, in order. */
    static List<Part> of(Reading reading) {
        String wording = reading.wording();
        List<Part> parts = new ArrayList<>();
        Matcher between = BETWEEN_STRETCHES.matcher(wording);
        int start = 0;
        while (between.find()) {
            stretch(reading, wording.substring(start, between.start()), parts);
            start = between.end();
        }
        stretch(reading, wording.substring(start), parts);
        return parts;
    }

    private static void stretch(Reading reading, String words, List<Part> parts) {
        List<Item> items = paired(items(words), words);
        int from = 0;
        for (int at = 0; at + 1 < items.size(); at += 2) {
            Item one = items.get(at);
            Item other = items.get(at + 1);
            if (one.isSum() == other.isSum() || (items.size() % 2 != 0 && !leads(items))) {
                return; // no pairs: nobody can say which belongs to which
            }
            Item sum = one.isSum() ? one : other;
            Item role = one.isSum() ? other : one;
            String near = words.substring(
                    from, at + 2 < items.size() ? items.get(at + 2).start() : words.length());
            Term term = term(
                    (Sum) reading.figures().get(sum.sum()), one.isSum() ? near : words.substring(from, other.end()));
            parts.add(new Part(role.role(), term, reading));
            from = other.end();
        }
    }

    /**
     * An underspend that is brought or carried forward is a balance: where the roles and the sums come in no pairs, its name is left
     * out.
     */
    private static List<Item> paired(List<Item> items, String words) {
        if (items.size() != 3
                || items.get(0).isSum()
                || items.get(1).isSum() == items.get(2).isSum()) {
            return items;
        }
        boolean spend = items.get(0).in(words).contains("spen");
        int role = items.get(1).isSum() ? 2 : 1;
        String before =
                words.substring(items.get(role - 1).end(), items.get(role).start());
        boolean forward = items.get(role).in(words).contains("forward")
                && LEADS_ON.matcher(before).matches();
        return spend && forward ? items.subList(1, 3) : items;
    }

    /** Of an odd number, a role and two sums leave no choice: the first sum is meant. */
    private static boolean leads(List<Item> items) {
        return items.size() == 3
                && !items.get(0).isSum()
                && items.get(1).isSum()
                && items.get(2).isSum();
    }

    private static Term term(Sum sum, String near) {
        boolean surplus = SURPLUS.matcher(near).find();
        boolean deficit = DEFICIT.matcher(near).find();
        return new Term(sum, surplus && !deficit ? -1 : 1, surplus != deficit);
    }

    private static List<Item> items(String words) {
        List<Item> items = new ArrayList<>();
        Matcher sum = SUM.matcher(words);
        while (sum.find()) {
            items.add(new Item(sum.start(), sum.end(), Role.IN_YEAR, true, Integer.parseInt(sum.group(1))));
        }
        Matcher role = Role.in(words);
        while (role.find()) {
            items.add(new Item(role.start(), role.end(), Role.matched(role), false, 0));
        }
        items.sort(Comparator.comparingInt(Item::start));
        List<Item> once = new ArrayList<>();
        for (Item item : items) {
            Item last = once.isEmpty() ? item : once.get(once.size() - 1);
            boolean again = !once.isEmpty() && !item.isSum() && !last.isSum() && last.role() == item.role();
            if (!again) {
                once.add(item);
            }
        }
        return once;
    }
}
