package org.legalfaq.internal.json;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of the pack's files. */
public record FilesDoc(
        @Valid @Nullable FileDoc topics,
        @Valid @Nullable FileDoc synonyms,
        @Valid @Nullable FileDoc expectations,
        List<@Valid FileDoc> entries) {}
