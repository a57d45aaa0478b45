package org.legalfaq.internal.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legalfaq.pack.ProblemCode;

/** Checks that a single value can be bound: text, number, date or one of the words of an enum. */
final class ScalarCheck {
    static final String LIST = "a list";
    static final String OBJECT = "an object";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    // As JSON writes numbers: neither "NaN" nor "0x1p3", which Java would read.
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,49})(\\.[0-9]{1,50})?([eE][+-]?[0-9]{1,5})?");

    private final ProblemSink problems;

    ScalarCheck(ProblemSink problems) {
        this.problems = problems;
    }

    Optional<JsonValue> check(JsonValue value, Class<?> type) {
        if (type == Integer.class) {
            return number(value, "a whole number", Integer::valueOf);
        } else if (type == Double.class) {
            return number(value, "a number", ScalarCheck::finite);
        } else if (!(value instanceof JsonValue.TextValue text)) {
            return wrongType(value, type == LocalDate.class ? "a date as text" : "a text");
        } else if (type == LocalDate.class) {
            return date(text);
        } else if (type.isEnum()) {
            return word(text, EnumWords.of(type));
        } else {
            return Optional.of(text);
        }
    }

    Optional<JsonValue> wrongType(JsonValue value, String expected) {
        if (!(value instanceof JsonValue.Unusable)) {
            problems.add(
                    ProblemCode.WRONG_TYPE,
                    value.place(),
                    Shown.describe(value),
                    expected,
                    value instanceof JsonValue.NullValue
                            ? "Leave a field out if there is nothing to say."
                            : correction(expected));
        }
        return Optional.empty();
    }

    /** In words that are right for JSON and YAML alike. */
    private static String correction(String expected) {
        return switch (expected) {
            case LIST -> "Write it in square brackets, even a single item: [ … ].";
            case OBJECT -> "Write its fields in braces: { … }.";
            default -> "Write the value as " + expected + ".";
        };
    }

    private Optional<JsonValue> number(JsonValue value, String expected, NumberParser parser) {
        Optional<JsonValue.NumberValue> number = asNumber(value);
        if (number.isEmpty()) {
            return wrongType(value, expected);
        }
        try {
            parser.parse(number.get().digits());
            return Optional.of(number.get());
        } catch (NumberFormatException e) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    value.place(),
                    Shown.describe(value),
                    expected + " that fits",
                    "Write " + expected + " of ordinary size.");
            return Optional.empty();
        }
    }

    private static Optional<JsonValue.NumberValue> asNumber(JsonValue value) {
        if (value instanceof JsonValue.NumberValue number) {
            return Optional.of(number);
        }
        return value instanceof JsonValue.TextValue text
                        && !text.quoted()
                        && NUMBER.matcher(text.value()).matches()
                ? Optional.of(new JsonValue.NumberValue(text.place(), text.value()))
                : Optional.empty();
    }

    private Optional<JsonValue> date(JsonValue.TextValue text) {
        try {
            LocalDate.parse(text.value(), DATE);
            return Optional.of(text);
        } catch (DateTimeParseException e) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    text.place(),
                    Shown.describe(text),
                    "a day of the calendar as year-month-day",
                    "Write it like \"2026-01-31\".");
            return Optional.empty();
        }
    }

    private Optional<JsonValue> word(JsonValue.TextValue text, Map<String, String> names) {
        String name = names.get(text.value());
        if (name != null) {
            // From here on the tree speaks the binder's language: the constant's own name.
            return Optional.of(new JsonValue.TextValue(text.place(), name, true));
        }
        problems.add(
                ProblemCode.INVALID_VALUE,
                text.place(),
                Shown.describe(text),
                "one of " + String.join(", ", names.keySet()),
                NearestWord.to(text.value(), names.keySet())
                        .map(word -> "Did you mean \"" + word + "\"?")
                        .orElse("Choose one of the words."));
        return Optional.empty();
    }

    private static Double finite(String digits) {
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw new NumberFormatException(digits);
        }
        return number;
    }

    /** Reads a number or throws. */
    private interface NumberParser {
        Object parse(String digits);
    }
}
