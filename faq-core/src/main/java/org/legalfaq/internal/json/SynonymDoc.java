package org.legalfaq.internal.json;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A set of terms that mean the same. */
public record SynonymDoc(
        @HasForm(Form.LANGUAGE) @Nullable String language,
        @HasForm(Form.JURISDICTION) @Nullable String jurisdiction,

        @Needed @Size(min = 2, message = Expected.TWO_TERMS) @UniqueElements(message = Expected.DISTINCT)
        List<@HasForm(Form.TEXT) String> terms) {}
