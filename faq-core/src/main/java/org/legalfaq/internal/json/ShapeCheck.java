package org.legalfaq.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.legalfaq.pack.ProblemCode;

/**
 * Compares a tree with the type it is to be bound to, reports every difference, and leaves out what cannot be bound, so
 * that binding never fails and one bad value hides no other.
 */
final class ShapeCheck {
    private final ProblemSink problems;
    private final ScalarCheck scalars;
    private final UnaryOperator<String> fieldNames;

    /** Makes a check that calls fields as the format of the file does. */
    ShapeCheck(UnaryOperator<String> fieldNames, ProblemSink problems) {
        this.fieldNames = fieldNames;
        this.problems = problems;
        this.scalars = new ScalarCheck(problems);
    }

    /** Returns the value without what cannot be bound; empty if nothing is left. */
    Optional<JsonValue> check(JsonValue value, Type type) {
        if (value instanceof JsonValue.Unusable) {
            return Optional.empty();
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? map(value, generic.getActualTypeArguments()[1])
                    : list(value, generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? object(value, plain) : scalars.check(value, plain);
    }

    private Optional<JsonValue> object(JsonValue value, Class<?> type) {
        ShortForm shortForm = type.getAnnotation(ShortForm.class);
        if (shortForm != null && value instanceof JsonValue.TextValue text) {
            return Optional.of(new JsonValue.ObjectValue(
                    text.place(),
                    Map.of(shortForm.value(), new JsonValue.Member(text.place(), text)),
                    new TreeSet<>()));
        }
        if (!(value instanceof JsonValue.ObjectValue object)) {
            wrongType(value, shortForm == null ? ScalarCheck.OBJECT : "a text or an object");
            return Optional.empty();
        }
        RecordShape shape = RecordShape.of(type);
        JsonValue.ObjectValue kept = members(object, shape);
        for (String needed : shape.needed()) {
            if (!object.members().containsKey(needed)) {
                String field = fieldNames.apply(needed);
                problems.add(
                        ProblemCode.MISSING_FIELD,
                        object.place(),
                        "no " + field,
                        "the " + field,
                        "Add the " + field + ".");
            }
        }
        return Optional.of(kept);
    }

    private JsonValue.ObjectValue members(JsonValue.ObjectValue object, RecordShape shape) {
        Map<String, JsonValue.Member> kept = new LinkedHashMap<>();
        TreeSet<String> pruned = new TreeSet<>();
        object.members().forEach((name, member) -> {
            Type type = shape.types().get(name);
            if (type != null) {
                check(member.value(), type)
                        .ifPresentOrElse(
                                value -> kept.put(name, new JsonValue.Member(member.name(), value)),
                                () -> pruned.add(name));
            } else if (shape.isFile() && RecordShape.FREE_FIELDS.contains(name)) {
                free(name, member.value());
            } else {
                unknownField(name, member, shape);
            }
        });
        return new JsonValue.ObjectValue(object.place(), kept, pruned);
    }

    private void free(String name, JsonValue value) {
        if (name.equals(RecordShape.EXTENSIONS) && !(value instanceof JsonValue.ObjectValue)) {
            wrongType(value, ScalarCheck.OBJECT);
        } else if (name.equals(RecordShape.SCHEMA) && !(value instanceof JsonValue.TextValue)) {
            wrongType(value, "a text");
        }
    }

    private Optional<JsonValue> list(JsonValue value, Type itemType) {
        if (!(value instanceof JsonValue.ArrayValue array)) {
            wrongType(value, ScalarCheck.LIST);
            return Optional.empty();
        }
        List<JsonValue> kept = new ArrayList<>();
        array.items().forEach(item -> check(item, itemType).ifPresent(kept::add));
        boolean pruned = kept.size() < array.items().size();
        return Optional.of(new JsonValue.ArrayValue(array.place(), kept, pruned));
    }

    private Optional<JsonValue> map(JsonValue value, Type valueType) {
        if (!(value instanceof JsonValue.ObjectValue object)) {
            wrongType(value, ScalarCheck.OBJECT);
            return Optional.empty();
        }
        Map<String, JsonValue.Member> kept = new LinkedHashMap<>();
        TreeSet<String> pruned = new TreeSet<>();
        object.members()
                .forEach((name, member) -> check(member.value(), valueType)
                        .ifPresentOrElse(
                                sound -> kept.put(name, new JsonValue.Member(member.name(), sound)),
                                () -> pruned.add(name)));
        return Optional.of(new JsonValue.ObjectValue(object.place(), kept, pruned));
    }

    private void unknownField(String name, JsonValue.Member member, RecordShape shape) {
        Optional<String> meant = NearestWord.to(name, shape.types().keySet());
        problems.add(
                ProblemCode.UNKNOWN_FIELD,
                member.name(),
                "the field " + Shown.quote(name),
                "one of " + String.join(", ", shape.types().keySet()),
                meant.map(word -> "Did you mean \"" + word + "\"?")
                        .orElse("Delete the field; data of your own goes under \"extensions\" of the file."));
    }

    private void wrongType(JsonValue value, String expected) {
        scalars.wrongType(value, expected);
    }
}
