package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.json.ManifestDoc;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;

/** What the manifests of read packs say. */
final class Manifests {
    private Manifests() {}

    /** The declared languages, the main one first; empty if they cannot be relied on. */
    static List<LanguageTag> languages(ReadPack pack) {
        return pack.manifest().spot().isDamaged("languages")
                ? List.of()
                : pack.manifest().value().languages().stream()
                        .map(LanguageTag::of)
                        .distinct()
                        .toList();
    }

    static Optional<LanguageTag> mainLanguage(ReadPack pack) {
        return languages(pack).stream().findFirst();
    }

    /** The origin of the pack's entries. Called for sound packs only. */
    static Origin origin(ReadPack pack) {
        ManifestDoc manifest = pack.manifest().value();
        return new Origin(Sound.value(manifest.id()), Sound.value(manifest.version()), Sound.value(manifest.license()));
    }
}
