package org.legalfaq.authoring.lint;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.EntryId;
import org.legalfaq.model.LanguageTag;

/**
 * How hard the texts of an entry are to read. Of a few words it is a rough figure.
 *
 * @param entry the entry, not null
 * @param language the language of the texts, not null
 * @param measure what the figures mean, not null
 * @param shortAnswer the figure of the short answer
 * @param answer the figure of the answer
 */
public record ReadingFigure(
        EntryId entry, LanguageTag language, ReadingMeasure measure, double shortAnswer, double answer) {

    /** Refuses null. */
    public ReadingFigure {
        requireNonNull(entry, "entry");
        requireNonNull(language, "language");
        requireNonNull(measure, "measure");
    }
}
