package org.legalfaq.internal.load;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.internal.json.OverlayDoc;
import org.legalfaq.internal.json.Shown;
import org.legalfaq.internal.json.VersionRange;
import org.legalfaq.model.PackInfo;
import org.legalfaq.pack.ProblemCode;

/** An overlay lies on a pack it was made for, and something is there in the end. */
final class OverlayRules {
    private final PackStack stack;
    private final Problems problems;

    OverlayRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        stack.base.ifPresent(base -> stack.layers.forEach(pack -> isFor(base.info(), pack)));
        if (stack.texts.isEmpty() && stack.allEntriesWereRead() && noneWasDropped()) {
            problems.add(
                    ProblemCode.NO_ENTRIES,
                    Spot.of(stack.topLayer()),
                    "no entry",
                    "at least one entry",
                    "Add a file of entries and list it in pack.json under \"files\".");
        }
    }

    /** An entry without a readable id has been reported; it is one all the same. */
    private boolean noneWasDropped() {
        return stack.layers.stream().allMatch(pack -> pack.entries().isEmpty());
    }

    private void isFor(PackInfo base, ReadPack pack) {
        List<OverlayDoc> overlays = pack.manifest().value().overlays();
        Spot spot = pack.manifest().spot().field("overlays");
        boolean readable = overlays.stream().map(OverlayDoc::pack).allMatch(Objects::nonNull)
                && !pack.manifest().spot().isDamaged("overlays");
        if (!overlays.isEmpty() && readable && overlays.stream().noneMatch(overlay -> fits(overlay, base))) {
            problems.add(
                    ProblemCode.OVERLAY_BASE,
                    spot,
                    "an overlay for "
                            + overlays.stream().map(OverlayRules::inWords).collect(Collectors.joining(", ")),
                    "an overlay for \"" + base.id() + "\" " + Shown.plain(base.version()) + ", on which it is laid",
                    "Lay it over the pack and version it was made for, or name this one under \"overlays\" after a"
                            + " check.");
        }
    }

    /** Versions that could not be read have been reported; until then any will do. */
    private static boolean fits(OverlayDoc overlay, PackInfo base) {
        return base.id().equals(overlay.pack())
                && Optional.ofNullable(overlay.versions())
                        .map(VersionRange::of)
                        .filter(range -> !range.holds(base.version()))
                        .isEmpty();
    }

    private static String inWords(OverlayDoc overlay) {
        return "\"" + overlay.pack() + "\""
                + Optional.ofNullable(overlay.versions())
                        .map(range -> " " + Shown.plain(range))
                        .orElse("");
    }
}
