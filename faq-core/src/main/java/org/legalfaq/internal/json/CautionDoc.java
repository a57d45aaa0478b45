package org.legalfaq.internal.json;

import org.jspecify.annotations.Nullable;
import org.legalfaq.model.CautionType;

/** A caution of an entry. */
public record CautionDoc(
        @Needed @Nullable CautionType type,
        @Needed @HasForm(Form.TEXT) @Nullable String text) {}
