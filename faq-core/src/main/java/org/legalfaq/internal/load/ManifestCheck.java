package org.legalfaq.internal.load;

import org.legalfaq.internal.json.JsonValue;
import org.legalfaq.internal.json.ManifestDoc;
import org.legalfaq.internal.json.Shown;
import org.legalfaq.model.FamilyId;
import org.legalfaq.pack.ProblemCode;

/** What is looked at in the manifest before and beside its shape: who is this, and can it be read at all? */
final class ManifestCheck {
    private static final int NEWEST_FORMAT = 1;

    private final int layer;
    private final Problems problems;

    ManifestCheck(int layer, Problems problems) {
        this.layer = layer;
        this.problems = problems;
    }

    /** From here on the report calls the pack by its id, if that is readable. */
    void name(JsonValue tree) {
        Spot id = Spot.of(layer, 0, PackReader.MANIFEST, tree).field("id");
        if (id.node().orElse(tree) instanceof JsonValue.TextValue text && isSlug(text.value())) {
            problems.name(layer, text.value());
        }
    }

    /** A newer format may look quite different, so that nothing more can be said about such a pack. */
    boolean formatIsKnown(JsonValue tree) {
        Spot version = Spot.of(layer, 0, PackReader.MANIFEST, tree).field("formatVersion");
        if (version.node().orElse(tree) instanceof JsonValue.NumberValue number && isNewer(number.digits())) {
            problems.add(
                    ProblemCode.FORMAT_VERSION,
                    version,
                    "format version " + Shown.plain(number.digits()),
                    "format version " + NEWEST_FORMAT,
                    "Use a newer release of the library, or the pack in format version " + NEWEST_FORMAT + ".");
            return false;
        }
        return true;
    }

    void idIsAsAskedFor(Located<ManifestDoc> manifest, PackRequest request) {
        String id = manifest.value().id();
        if (id != null) {
            request.otherThan(id)
                    .ifPresent(asked -> problems.add(
                            ProblemCode.PACK_ID_MISMATCH,
                            manifest.spot().field("id"),
                            Shown.quote(id),
                            Shown.quote(asked) + ", the id by which the pack was asked for",
                            "Give the manifest, the provider class and the folder the same pack id."));
        }
    }

    private static boolean isSlug(String text) {
        try {
            FamilyId.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isNewer(String digits) {
        try {
            return Integer.parseInt(digits) > NEWEST_FORMAT;
        } catch (NumberFormatException e) {
            // Not a whole number: the shape check says so.
            return false;
        }
    }
}
