package org.legalfaq.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;

/** Compares the entries of two packs, id by id and text by text. */
record EntryDiff(List<EntryId> added, List<EntryChange> changed, List<Withdrawal> withdrawn) {

    /** What tells the texts of an id apart. */
    private record TextKey(LanguageTag language, Optional<LocalDate> from) {}

    static EntryDiff between(ContentPack before, ContentPack after) {
        Map<EntryId, Map<TextKey, FaqEntry>> old = texts(before);
        Map<EntryId, Map<TextKey, FaqEntry>> current = texts(after);
        List<EntryId> added = new ArrayList<>();
        List<EntryChange> changed = new ArrayList<>();
        current.forEach((id, texts) -> {
            Map<TextKey, FaqEntry> earlier = old.getOrDefault(id, Map.of());
            List<String> fields = fields(earlier, texts);
            if (earlier.isEmpty()) {
                added.add(id);
            } else if (!fields.isEmpty()) {
                changed.add(new EntryChange(id, fields));
            }
        });
        List<Withdrawal> withdrawn = old.keySet().stream()
                .filter(id -> !current.containsKey(id))
                .map(id ->
                        new Withdrawal(id, Optional.ofNullable(after.redirects().get(id))))
                .toList();
        return new EntryDiff(added, changed, withdrawn);
    }

    private static Map<EntryId, Map<TextKey, FaqEntry>> texts(ContentPack pack) {
        Map<EntryId, Map<TextKey, FaqEntry>> texts = new LinkedHashMap<>();
        for (FaqEntry entry : pack.entries()) {
            texts.computeIfAbsent(entry.id(), id -> new LinkedHashMap<>())
                    .put(new TextKey(entry.language(), entry.dates().validFrom()), entry);
        }
        return texts;
    }

    private static List<String> fields(Map<TextKey, FaqEntry> before, Map<TextKey, FaqEntry> after) {
        List<String> fields = new ArrayList<>();
        if (!before.keySet().equals(after.keySet())) {
            fields.add("texts");
        }
        after.forEach((key, text) -> {
            FaqEntry earlier = before.get(key);
            if (earlier != null) {
                String suffix = after.size() == 1 ? "" : " (" + key.language() + ")";
                EntryField.differing(earlier, text).forEach(field -> fields.add(field + suffix));
            }
        });
        return fields;
    }
}
