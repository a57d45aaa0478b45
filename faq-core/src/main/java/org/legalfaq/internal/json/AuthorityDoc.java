package org.legalfaq.internal.json;

import org.jspecify.annotations.Nullable;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;

/** An authority of an entry. */
public record AuthorityDoc(
        @Needed @HasForm(Form.SLUG) @Nullable String key,
        @Needed @Nullable AuthorityType type,
        @Needed @HasForm(Form.TEXT) @Nullable String cite,
        @HasForm(Form.WEB_ADDRESS) @Nullable String url,
        @Needed @HasForm(Form.JURISDICTION) @Nullable String jurisdiction,
        @Needed @Nullable AuthorityCheck checked) {}
