package org.legalfaq.internal.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads the text of one file into a tree with places. A syntax error ends the file; all else is reported and read on. */
final class JsonTreeReader {
    private final ProblemSink problems;
    private final TreeProblems tree;
    private final JsonFactory factory;

    JsonTreeReader(PackLimits limits, PackAllowance allowance, ProblemSink problems) {
        this.problems = problems;
        this.tree = new TreeProblems(limits, allowance, problems);
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.maxTextLength())
                        .maxNameLength(limits.maxNameLength())
                        .maxNumberLength(limits.maxNumberLength())
                        // One deeper than our own limit, which is met first and says where.
                        .maxNestingDepth(limits.maxDepth() + 1)
                        .build())
                .build();
    }

    Optional<JsonValue> read(char[] text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text, 0, text.length)) {
            return read(parser);
        }
    }

    private Optional<JsonValue> read(JsonParser parser) {
        JsonValue root;
        try {
            if (parser.nextToken() == null) {
                problems.add(
                        ProblemCode.JSON_SYNTAX,
                        new Place(1, 1, ""),
                        "an empty file",
                        "a JSON object",
                        "Write the object, or take the file out of the manifest.");
                return Optional.empty();
            }
            root = value(parser, "", 0);
        } catch (TreeProblems.EndOfFile e) {
            return Optional.empty();
        } catch (StreamConstraintsException e) {
            tree.tooLong(place(parser, ""), JacksonMessage.of(e).found());
            return Optional.empty();
        } catch (JacksonException e) {
            syntaxError(e);
            return Optional.empty();
        }
        refuseTrailingText(parser);
        return Optional.of(root);
    }

    private JsonValue value(JsonParser parser, String pointer, int depth) {
        Place place = place(parser, pointer);
        tree.count(place, depth);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, tree.limitDepth(place, depth), depth + 1);
            case START_ARRAY -> array(parser, tree.limitDepth(place, depth), depth + 1);
            case VALUE_STRING -> text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.NumberValue(place, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.BoolValue(place, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonValue.NullValue(place);
            default -> throw new IllegalStateException("The JSON parser gave an unexpected token " + token);
        };
    }

    private JsonValue object(JsonParser parser, Place place, int depth) {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        Set<String> unusable = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean nameIsSound = ForbiddenCharacters.firstInName(name).isEmpty();
            Place namePlace = place(parser, nameIsSound ? Place.step(place.pointer(), name) : place.pointer());
            parser.nextToken();
            JsonValue value = value(parser, namePlace.pointer(), depth);
            if (!nameIsSound) {
                tree.forbidden(namePlace, ForbiddenCharacters.firstInName(name));
            } else if (members.containsKey(name)) {
                tree.duplicate(namePlace, name);
                unusable.add(name);
            } else {
                members.put(name, new JsonValue.Member(namePlace, value));
            }
            tree.limitItems(members.size(), place);
        }
        return TreeProblems.withUnusable(place, members, unusable);
    }

    private JsonValue array(JsonParser parser, Place place, int depth) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, Place.step(place.pointer(), items.size()), depth));
            tree.limitItems(items.size(), place);
        }
        return new JsonValue.ArrayValue(place, items, false);
    }

    private JsonValue text(Place place, String value) {
        OptionalInt odd = ForbiddenCharacters.firstIn(value);
        if (odd.isPresent()) {
            tree.forbidden(place, odd);
            return new JsonValue.Unusable(place);
        }
        return new JsonValue.TextValue(place, value, true);
    }

    private void refuseTrailingText(JsonParser parser) {
        Place place;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            place = place(parser, "");
        } catch (JacksonException e) {
            place = place(e.getLocation(), "");
        }
        problems.add(
                ProblemCode.TRAILING_TEXT,
                place,
                "more text",
                "the end of the file",
                "Delete what follows, or check the brackets before it.");
    }

    private void syntaxError(JacksonException e) {
        JacksonMessage message = JacksonMessage.of(e);
        problems.add(
                ProblemCode.JSON_SYNTAX,
                place(e.getLocation(), ""),
                message.found(),
                message.expected(),
                "Correct the text here or just before: a comma or quotation mark may be missing, or a quotation mark within"
                        + " a text may lack the backslash before it. The rest of this file was not read.");
    }

    private static Place place(JsonParser parser, String pointer) {
        return place(parser.currentTokenLocation(), pointer);
    }

    private static Place place(@Nullable TokenStreamLocation location, String pointer) {
        return location == null
                ? new Place(0, 0, pointer)
                : new Place(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()), pointer);
    }
}
