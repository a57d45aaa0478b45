package org.legalfaq.internal.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.legalfaq.model.ReviewKind;

/** How an entry was reviewed. */
public record ReviewDoc(
        @Needed @Nullable ReviewKind how,
        @HasForm(Form.TEXT) @Nullable String by,
        @Nullable LocalDate on) {}
