package org.legalfaq.internal.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.pack.ProblemCode;

/** Checks that a single value can be bound: text, number, date or one of the words of an enum. */
final class ScalarCheck {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

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
                            : "Write the value as " + expected + ".");
        }
        return Optional.empty();
    }

    private Optional<JsonValue> number(JsonValue value, String expected, NumberParser parser) {
        if (!(value instanceof JsonValue.NumberValue number)) {
            return wrongType(value, expected);
        }
        try {
            parser.parse(number.digits());
            return Optional.of(number);
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
            return Optional.of(new JsonValue.TextValue(text.place(), name));
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
