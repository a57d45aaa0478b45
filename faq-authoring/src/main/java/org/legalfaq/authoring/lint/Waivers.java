package org.legalfaq.authoring.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Waiver;
import org.legalfaq.pack.PackPlaces;

/** Takes out what the manifest waives, and notes the waivers that waive nothing. */
final class Waivers {
    private final ContentPack pack;
    private final PackPlaces places;
    private final Set<Waiver> used = new HashSet<>();
    private final List<WaivedWarning> waived = new ArrayList<>();

    Waivers(ContentPack pack, PackPlaces places) {
        this.pack = pack;
        this.places = places;
    }

    List<LintWarning> apply(List<LintWarning> found) {
        List<LintWarning> left = new ArrayList<>();
        for (LintWarning warning : found) {
            Optional<Waiver> waiver = waiverOf(warning);
            waiver.ifPresentOrElse(reason -> waived.add(new WaivedWarning(warning, reason)), () -> left.add(warning));
            waiver.ifPresent(used::add);
        }
        pack.waivers().stream()
                .filter(waiver -> !used.contains(waiver))
                .map(this::unused)
                .forEach(left::add);
        return left;
    }

    List<WaivedWarning> waived() {
        return waived;
    }

    /** The one for the entry before the one for the whole pack, so that its reason is the one shown. */
    private Optional<Waiver> waiverOf(LintWarning warning) {
        List<Waiver> fitting = pack.waivers().stream()
                .filter(waiver -> waiver.code().equals(warning.code().id()))
                .filter(waiver -> waiver.entry().map(this::living).equals(warning.entry())
                        || waiver.entry().isEmpty())
                .toList();
        return fitting.stream()
                .filter(waiver -> waiver.entry().isPresent())
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private EntryId living(EntryId id) {
        return pack.redirects().getOrDefault(id, id);
    }

    private LintWarning unused(Waiver waiver) {
        String field = "waivers/" + pack.waivers().indexOf(waiver);
        return new LintWarning(
                LintCode.UNUSED_WAIVER,
                pack.info().id(),
                Optional.empty(),
                Optional.empty(),
                field,
                places.findInManifest(field),
                waiver.reason(),
                "a waiver of " + waiver.code()
                        + waiver.entry().map(id -> " for \"" + id + "\"").orElse(" for the whole pack"),
                "a warning with that code"
                        + waiver.entry().map(id -> " on that entry").orElse(""));
    }
}
