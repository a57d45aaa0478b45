package org.legalfaq.authoring.write;

import java.util.List;
import java.util.Optional;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/** Finds the first thing in which a pack differs from what was written of it. */
final class PackMatch {
    private PackMatch() {}

    static Optional<String> firstDifference(ContentPack pack, ContentPack written) {
        if (!pack.info().equals(written.info())) {
            return Optional.of("its description");
        }
        Optional<String> entry = firstDifference(pack.entries(), written.entries());
        if (entry.isPresent()) {
            return entry;
        }
        return first(
                part("topics", pack.topics(), written.topics()),
                part("jurisdictions", pack.jurisdictions(), written.jurisdictions()),
                part("synonyms", pack.synonyms(), written.synonyms()),
                part("expectations", pack.expectations(), written.expectations()),
                part(
                        "redirects",
                        List.copyOf(pack.redirects().entrySet()),
                        List.copyOf(written.redirects().entrySet())),
                part(
                        "pins",
                        List.copyOf(pack.pins().entrySet()),
                        List.copyOf(written.pins().entrySet())),
                part("disclaimers", pack.disclaimers(), written.disclaimers()),
                part("waivers", pack.waivers(), written.waivers()));
    }

    private static Optional<String> firstDifference(List<FaqEntry> entries, List<FaqEntry> written) {
        for (int i = 0; i < entries.size(); i++) {
            FaqEntry entry = entries.get(i);
            if (i >= written.size() || !written.get(i).equals(entry)) {
                return Optional.of("the text of \"" + entry.id() + "\" in " + entry.language());
            }
        }
        return entries.size() == written.size() ? Optional.empty() : Optional.of("the number of its texts");
    }

    private static Optional<String> part(String name, Object part, Object written) {
        return part.equals(written) ? Optional.empty() : Optional.of("its " + name);
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... differences) {
        for (Optional<String> difference : differences) {
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }
}
