package org.legalfaq.internal.lucene.index;

import java.time.LocalDate;
import org.legalfaq.model.LanguageTag;

/** The fields of the index that decide whether a text is admissible. */
public final class FilterField {
    static final String LANGUAGE = "language";
    static final String JURISDICTION = "jurisdiction";
    static final String TOPIC = "topic";

    /** The jurisdictions a text is for and those above them. */
    public static final String WITHIN = "within";

    /** First and last day of a text, as epoch days; absent if open. */
    static final String FROM = "from";

    static final String TO = "to";

    /** Marks the texts of families that have several. */
    static final String HAS_COMPANIONS = "companions";

    private FilterField() {}

    /** The periods for which the entry of a text also has a text in another language. */
    static String otherText(LanguageTag language) {
        return "text." + language.value();
    }

    static long day(LocalDate date) {
        return date.toEpochDay();
    }
}
