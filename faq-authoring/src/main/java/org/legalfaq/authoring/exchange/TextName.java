package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/** What a report calls a text: the id, and whatever tells several texts of it apart. */
final class TextName {
    private TextName() {}

    static String of(FaqEntry entry, ContentPack pack) {
        List<String> parts = new ArrayList<>();
        if (!entry.language().equals(pack.info().mainLanguage())) {
            parts.add(entry.language().value());
        }
        entry.dates().validFrom().ifPresent(day -> parts.add("from " + day));
        entry.dates().validTo().ifPresent(day -> parts.add("to " + day));
        return entry.id() + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }
}
