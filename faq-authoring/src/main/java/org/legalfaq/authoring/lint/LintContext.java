package org.legalfaq.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;

/** What a rule must know of the pack around an entry. Retired ids count as known, because they still lead somewhere. */
record LintContext(
        Set<String> knownIds, Map<EntryId, List<FaqEntry>> sources, LanguageTag mainLanguage, LocalDate date) {
    static LintContext of(ContentPack pack, LocalDate date) {
        Set<String> ids = new HashSet<>();
        Map<EntryId, List<FaqEntry>> sources = new HashMap<>();
        LanguageTag main = pack.info().mainLanguage();
        pack.redirects().keySet().forEach(id -> ids.add(id.value()));
        for (FaqEntry entry : pack.entries()) {
            ids.add(entry.id().value());
            if (entry.language().equals(main)) {
                sources.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
            }
        }
        return new LintContext(ids, sources, main, date);
    }

    /** The text of the same id and period in the main language. */
    Optional<FaqEntry> sourceOf(FaqEntry translation) {
        return sources.getOrDefault(translation.id(), List.of()).stream()
                .filter(source -> source.dates()
                                .validFrom()
                                .equals(translation.dates().validFrom())
                        && source.dates().validTo().equals(translation.dates().validTo()))
                .findFirst();
    }
}
