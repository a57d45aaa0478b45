package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * What a statement of an entry rests on. The answer refers to it by its key, as a Markdown footnote reference
 * {@code [^key]}.
 *
 * @param key a short slug, unique within the entry, not null
 * @param type what kind of source it is, not null
 * @param cite the citation as a lawyer would write it, not blank
 * @param url the official publisher's page; empty where none is known, not null
 * @param jurisdiction whose law or publication it is, not null
 * @param checked how far it was checked, not null
 */
public record Authority(
        String key,
        AuthorityType type,
        String cite,
        Optional<URI> url,
        Jurisdiction jurisdiction,
        AuthorityCheck checked) {

    /**
     * Checks the key and the citation.
     *
     * @throws IllegalArgumentException if the key is no slug or the citation is blank
     */
    public Authority {
        requireNonNull(key, "key");
        requireNonNull(type, "type");
        requireNonNull(cite, "cite");
        requireNonNull(url, "url");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(checked, "checked");
        Slug.require("The key of an authority", key);
        Texts.requireNotBlank("The citation of the authority \"" + key + "\"", cite);
    }
}
