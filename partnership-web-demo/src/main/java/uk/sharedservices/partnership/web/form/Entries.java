package uk.sharedservices.partnership.web.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was sent, field by field. A day that an address gives in one is taken apart into the three fields of a page. */
final class Entries {

    private static final Pattern WRITTEN_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final Map<String, List<String>> typed;

    Entries(Map<String, List<String>> sent) {
        typed = new LinkedHashMap<>(sent);
        sent.forEach((name, values) -> {
            var day = WRITTEN_DAY.matcher(values.isEmpty() ? "" : values.get(0));
            if (day.matches()) {
                typed.putIfAbsent(name + DayField.YEAR, List.of(day.group(1)));
                typed.putIfAbsent(name + DayField.MONTH, List.of(withoutZero(day.group(2))));
                typed.putIfAbsent(name + DayField.DAY, List.of(withoutZero(day.group(3))));
            }
        });
    }

    /** Returns these fields, each of one value. */
    static Entries of(Map<String, String> fields) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        fields.forEach((name, value) -> sent.put(name, List.of(value)));
        return new Entries(sent);
    }

    private static String withoutZero(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }

    /** Returns every value of a field, none if it was not sent. */
    List<String> of(String name) {
        return typed.getOrDefault(name, List.of());
    }

    void put(String name, List<String> values) {
        typed.put(name, List.copyOf(values));
    }

    /** Returns these fields with others before them, in the place of which they stand. */
    Entries over(Map<String, String> fields) {
        Entries filled = of(fields);
        filled.typed.putAll(typed);
        return filled;
    }

    /** Returns whether nothing was asked yet. */
    boolean isBlank() {
        return Form.OF_WHICH.containsAll(typed.keySet());
    }

    /** Returns what was typed as the query of an address, without what was left empty and without which partnership is asked. */
    String query() {
        return typed.entrySet().stream()
                .filter(field -> !Form.OF_WHICH.contains(field.getKey())
                        && !field.getKey().equals(Form.FORMAT)
                        && !isPartOfAWrittenDay(field.getKey()))
                .flatMap(field -> field.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** Whether a field is the day, month or year of one that was sent whole: an address that told both could contradict itself. */
    private boolean isPartOfAWrittenDay(String name) {
        return name.matches(".+-(day|month|year)")
                && of(name.substring(0, name.lastIndexOf('-'))).stream()
                        .anyMatch(value -> WRITTEN_DAY.matcher(value).matches());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
