package org.legalfaq.internal.lucene.analysis;

import org.legalfaq.model.LanguageTag;

/**
 * A language as far as word forms go: {@code en-GB} and {@code en} are analysed alike and share their statistics, so
 * they share the fields of the index.
 */
public record TextLanguage(String code) {

    public static TextLanguage of(LanguageTag tag) {
        return new TextLanguage(tag.value().split("-", 2)[0]);
    }

    public String field(String name) {
        return name + "." + code;
    }

    /** The field that holds every word of a text, whatever part it comes from. */
    public String anyField() {
        return field("any");
    }
}
