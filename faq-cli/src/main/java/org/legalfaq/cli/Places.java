package org.legalfaq.cli;

import java.util.stream.Collectors;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;

/** Names jurisdictions as the pack does, in its main language. */
final class Places {
    private final FaqRepository faqs;

    Places(FaqRepository faqs) {
        this.faqs = faqs;
    }

    /** Whose law an entry states. */
    String of(FaqEntry entry) {
        return entry.jurisdictions().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Such as "California (US-CA)". */
    String name(Jurisdiction place) {
        // There is no law of the world: such an entry says what depends on the country.
        if (place.equals(Jurisdiction.WORLD)) {
            return "no one country (001)";
        }
        ContentPack pack = faqs.pack();
        return pack.jurisdictions().label(place, pack.info().mainLanguage()) + " (" + place + ")";
    }
}
