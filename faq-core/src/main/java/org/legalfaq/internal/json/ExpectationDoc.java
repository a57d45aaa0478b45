package org.legalfaq.internal.json;

import org.jspecify.annotations.Nullable;

/** A sample query with what it must find. */
public record ExpectationDoc(
        @Needed @HasForm(Form.TEXT) @Nullable String query,
        @HasForm(Form.JURISDICTION) @Nullable String jurisdiction,
        @HasForm(Form.TOPIC) @Nullable String topic,
        @HasForm(Form.LANGUAGE) @Nullable String language,
        @Needed @HasForm(Form.EXPECTED_ENTRY) @Nullable String expect) {}
