package org.legalfaq.internal.json;

import org.jspecify.annotations.Nullable;

/** A notice of the manifest. */
public record DisclaimerDoc(
        @Needed @HasForm(Form.LANGUAGE) @Nullable String language,
        @HasForm(Form.JURISDICTION) @Nullable String jurisdiction,
        @Needed @HasForm(Form.TEXT) @Nullable String text) {}
