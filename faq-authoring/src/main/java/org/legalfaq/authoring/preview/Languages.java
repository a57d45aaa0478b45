package org.legalfaq.authoring.preview;

import java.util.Locale;
import java.util.Optional;
import org.legalfaq.model.LanguageTag;

/** How languages are marked and called. */
final class Languages {
    private Languages() {}

    /** The value of {@code lang} for words within a page; empty where the page is in that language. */
    static Optional<String> unlessSame(LanguageTag words, LanguageTag page) {
        return words.equals(page) ? Optional.empty() : Optional.of(words.value());
    }

    /** A language as its own speakers call it, such as "español", or its tag. */
    static String ownName(LanguageTag language) {
        Locale locale = Locale.forLanguageTag(language.value());
        return locale.getDisplayName(locale);
    }
}
