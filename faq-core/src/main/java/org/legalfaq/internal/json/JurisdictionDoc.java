package org.legalfaq.internal.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit that the manifest registers or adds to. */
public record JurisdictionDoc(
        @Needed @HasForm(Form.JURISDICTION) @Nullable String tag,
        @HasForm(Form.JURISDICTION) @Nullable String parent,
        Map<@HasForm(Form.LANGUAGE) String, @HasForm(Form.TEXT) String> labels,
        List<@HasForm(Form.JURISDICTION) String> aliases,
        List<@HasForm(Form.TEXT) String> cues) {}
