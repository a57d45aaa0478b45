package org.legalfaq.authoring.preview;

import java.util.List;
import java.util.Optional;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;

/** The places that entries are for, each below the nearest other one that contains it. The world contains nothing here. */
final class PlaceTree {
    private PlaceTree() {}

    static List<JurisdictionUnit> below(Site site, Optional<JurisdictionUnit> above) {
        return site.faqs.jurisdictions().stream()
                .filter(unit -> above(site, unit).equals(above.map(JurisdictionUnit::tag)))
                .toList();
    }

    private static Optional<Jurisdiction> above(Site site, JurisdictionUnit unit) {
        List<Jurisdiction> places =
                site.faqs.jurisdictions().stream().map(JurisdictionUnit::tag).toList();
        return site.pack.jurisdictions().ancestors(unit.tag()).stream()
                .filter(places::contains)
                .filter(place -> !place.equals(Jurisdiction.WORLD))
                .findFirst();
    }
}
