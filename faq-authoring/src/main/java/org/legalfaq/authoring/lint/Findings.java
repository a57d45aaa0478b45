package org.legalfaq.authoring.lint;

import java.util.Optional;
import java.util.function.Consumer;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.PackPlaces;

/** Takes down what the rules find in one entry. */
final class Findings {
    static final String SHORT_ANSWER = "shortAnswer";
    static final String ANSWER = "answer";

    private static final int LONGEST_EXCERPT = 100;

    private final FaqEntry entry;
    private final PackPlaces places;
    private final Consumer<LintWarning> warnings;

    Findings(FaqEntry entry, PackPlaces places, Consumer<LintWarning> warnings) {
        this.entry = entry;
        this.places = places;
        this.warnings = warnings;
    }

    void add(LintCode code, String field, String excerpt, String found, String expected) {
        warnings.accept(new LintWarning(
                code,
                entry.origin().packId(),
                Optional.of(entry.id()),
                Optional.of(entry.language()),
                field,
                places.find(entry, field),
                shortened(excerpt),
                found,
                expected));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_EXCERPT);
        return text.substring(0, cut > 0 ? cut : text.offsetByCodePoints(0, LONGEST_EXCERPT / 2)) + " …";
    }
}
