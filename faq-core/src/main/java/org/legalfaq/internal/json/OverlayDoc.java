package org.legalfaq.internal.json;

import org.jspecify.annotations.Nullable;

/** A pack that this one may be laid over. */
public record OverlayDoc(
        @Needed @HasForm(Form.SLUG) @Nullable String pack,
        @HasForm(Form.VERSION_RANGE) @Nullable String versions) {}
