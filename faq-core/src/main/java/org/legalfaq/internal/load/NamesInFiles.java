package org.legalfaq.internal.load;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.internal.json.JsonValue;

/**
 * Collects what the files call their entries, topics and jurisdictions before anything is judged. A misspelt name is
 * collected as it was probably meant, so that it is reported once and not again at every link to it.
 */
final class NamesInFiles {
    private final Set<String> entries = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> jurisdictions = new HashSet<>();
    private boolean allEntries = true;
    private boolean allTopics = true;

    void manifest(JsonValue tree) {
        collect(tree, "jurisdictions", "tag", jurisdictions);
    }

    void topics(JsonValue tree) {
        allTopics &= collect(tree, "topics", "path", topics);
    }

    void entries(JsonValue tree) {
        allEntries &= collect(tree, "entries", "id", entries);
    }

    void missTopics() {
        allTopics = false;
    }

    void missEntries() {
        allEntries = false;
    }

    ReadPack.SeenNames seen() {
        return new ReadPack.SeenNames(entries, topics, jurisdictions, allEntries, allTopics);
    }

    private static boolean collect(JsonValue tree, String list, String field, Set<String> names) {
        Optional<JsonValue.ArrayValue> array =
                field(tree, list).filter(JsonValue.ArrayValue.class::isInstance).map(JsonValue.ArrayValue.class::cast);
        array.stream()
                .flatMap(items -> items.items().stream())
                .flatMap(item -> field(item, field).stream())
                .filter(JsonValue.TextValue.class::isInstance)
                .forEach(name -> names.add(spelling(((JsonValue.TextValue) name).value())));
        return array.isPresent();
    }

    private static Optional<JsonValue> field(JsonValue value, String name) {
        return value instanceof JsonValue.ObjectValue object ? object.get(name) : Optional.empty();
    }

    /** The spelling under which names are compared: lower case, with hyphens between the words. */
    static String spelling(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/]+", "-").replaceAll("^-|-$", "");
    }
}
