package org.legalfaq.internal.json;

import org.jspecify.annotations.Nullable;

/** A waived problem code. */
public record WaiverDoc(
        @Needed @HasForm(Form.PROBLEM_CODE) @Nullable String code,
        @Needed @HasForm(Form.TEXT) @Nullable String reason,
        @HasForm(Form.ENTRY_ID) @Nullable String entry) {}
