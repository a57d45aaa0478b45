package org.legalfaq.internal.json;

import org.jspecify.annotations.Nullable;

/** One listed file. */
@ShortForm("path")
public record FileDoc(
        @Needed @Nullable String path,
        @HasForm(Form.SHA_256) @Nullable String sha256) {}
