package org.legalfaq.authoring.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.LanguageTag;

/** What a rule must know of the pack around an entry. Retired ids count as known, because they still lead somewhere. */
record LintContext(Set<String> knownIds, LanguageTag mainLanguage, LocalDate date) {
    static LintContext of(ContentPack pack, LocalDate date) {
        Set<String> ids = new HashSet<>();
        pack.redirects().keySet().forEach(id -> ids.add(id.value()));
        pack.entries().forEach(entry -> ids.add(entry.id().value()));
        return new LintContext(ids, pack.info().mainLanguage(), date);
    }
}
