package org.legalfaq.internal.json;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** One text of an entry. Topics and jurisdictions are needed too, but only of a text that is no translation. */
public record EntryDoc(
        @Needed @HasForm(Form.ENTRY_ID) @Nullable String id,
        @HasForm(Form.SLUG) @Nullable String family,
        @HasForm(Form.LANGUAGE) @Nullable String language,
        @Needed @HasForm(Form.TEXT) @Nullable String question,
        @UniqueElements(message = Expected.DISTINCT) List<@HasForm(Form.TEXT) String> alternatePhrasings,
        @Needed @HasForm(Form.TEXT) @Nullable String shortAnswer,
        @Needed @HasForm(Form.TEXT) @Nullable String answer,

        @Size(min = 1, message = Expected.SOME) @UniqueElements(message = Expected.DISTINCT)
        List<@HasForm(Form.TOPIC) String> topics,

        @Size(min = 1, message = Expected.SOME) @UniqueElements(message = Expected.DISTINCT)
        List<@HasForm(Form.JURISDICTION) String> jurisdictions,

        List<@Valid AuthorityDoc> authorities,
        List<@Valid CautionDoc> cautions,
        @UniqueElements(message = Expected.DISTINCT) List<@HasForm(Form.ENTRY_ID) String> related,
        @UniqueElements(message = Expected.DISTINCT) List<@HasForm(Form.TEXT) String> keywords,
        @Needed @Valid @Nullable ReviewDoc review,
        @Nullable LocalDate lastReviewed,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate lawAsOf,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @HasForm(Form.TEXT) @Nullable String sourceHash,
        @HasForm(Form.TEXT) @Nullable String askedBy,
        @Valid @Nullable RatingDoc rating) {}
