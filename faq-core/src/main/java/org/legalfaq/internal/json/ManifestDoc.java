package org.legalfaq.internal.json;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** The manifest, {@code pack.json}. */
@PackFile
public record ManifestDoc(
        @Needed @Positive(message = "1 or more") @Nullable Integer formatVersion,
        @Needed @HasForm(Form.SLUG) @Nullable String id,
        @Needed @HasForm(Form.TEXT) @Nullable String version,
        @Needed @HasForm(Form.TEXT) @Nullable String title,

        @Needed @Size(min = 1, message = Expected.SOME) @UniqueElements(message = Expected.DISTINCT)
        List<@HasForm(Form.LANGUAGE) String> languages,

        @Needed @HasForm(Form.TEXT) @Nullable String license,
        @Needed @HasForm(Form.TEXT) @Nullable String publisher,
        @Needed @Nullable LocalDate released,
        List<@Valid DisclaimerDoc> disclaimers,
        List<@Valid JurisdictionDoc> jurisdictions,
        Map<@HasForm(Form.ENTRY_ID) String, @HasForm(Form.ENTRY_ID) String> redirects,
        List<@Valid OverlayDoc> overlays,
        @UniqueElements(message = Expected.DISTINCT) List<@HasForm(Form.ENTRY_ID) String> hides,
        List<@Valid WaiverDoc> waivers,
        Map<@HasForm(Form.TEXT) String, @HasForm(Form.ENTRY_ID) String> pins,
        @Needed @Valid @Nullable FilesDoc files) {}
