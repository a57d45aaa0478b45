package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * A language as a BCP 47 tag in its usual case, such as {@code en} or {@code es-MX}.
 *
 * <p>Language is not jurisdiction: a Spanish text may state the law of Texas.
 *
 * @param value the well-formed tag, not null
 */
public record LanguageTag(String value) {

    /** English, the language of texts for which nothing else is said. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /**
     * Checks the tag and brings it into its usual case.
     *
     * @throws IllegalArgumentException if the value is no well-formed BCP 47 tag
     */
    public LanguageTag {
        requireNonNull(value, "value");
        String normal;
        try {
            normal = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "A language must be a BCP 47 tag such as \"en\" or \"es-MX\", but was \"" + value + "\"", e);
        }
        if (normal.equals("und")) {
            throw new IllegalArgumentException(
                    "A language must be a BCP 47 tag such as \"en\" or \"es-MX\", but was \"" + value + "\"");
        }
        value = normal;
    }

    /**
     * Returns the language with this tag.
     *
     * @param value a BCP 47 tag in any case, not null
     * @return the language, never null
     * @throws IllegalArgumentException if the value is no well-formed BCP 47 tag
     */
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /**
     * Returns this tag and its shorter forms, longest first: {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}. This is
     * the order of the Lookup scheme of RFC 4647, section 3.4.
     *
     * @return the tags, at least this one, never null
     */
    public List<LanguageTag> lookupChain() {
        List<LanguageTag> chain = new ArrayList<>();
        chain.add(this);
        String rest = value;
        for (int cut = rest.lastIndexOf('-'); cut > 0; cut = rest.lastIndexOf('-')) {
            rest = rest.substring(0, cut);
            // RFC 4647: a single-letter subtag never ends a range.
            if (rest.length() >= 2 && rest.charAt(rest.length() - 2) == '-') {
                rest = rest.substring(0, rest.length() - 2);
            }
            chain.add(new LanguageTag(rest));
        }
        return List.copyOf(chain);
    }

    /** Returns the tag. */
    @Override
    public String toString() {
        return value;
    }
}
