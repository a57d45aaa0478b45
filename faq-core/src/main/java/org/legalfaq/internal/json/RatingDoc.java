package org.legalfaq.internal.json;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** How readers voted. */
public record RatingDoc(
        @Needed @Nullable Double score,

        @Needed @PositiveOrZero(message = "0 or more") @Nullable
        Integer votes) {}
