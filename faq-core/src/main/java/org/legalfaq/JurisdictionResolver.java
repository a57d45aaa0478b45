package org.legalfaq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.query.JurisdictionResolution;
import org.legalfaq.query.JurisdictionScope;

/** Finds out which jurisdictions' answers may be given to a reader in some place. */
final class JurisdictionResolver {
    private final JurisdictionRegistry registry;

    JurisdictionResolver(JurisdictionRegistry registry) {
        this.registry = registry;
    }

    AskedJurisdiction resolve(Jurisdiction requested, JurisdictionScope scope) {
        if (registry.isKnown(requested)) {
            Jurisdiction self = registry.canonical(requested);
            return new AskedJurisdiction(
                    new JurisdictionResolution(requested, Optional.of(self), true),
                    self,
                    admissible(self, scope),
                    registry);
        }
        return resolveUnknown(requested, scope);
    }

    /** The place with what applies to it: itself, what lies above, then what lies below it, and at last the world. */
    AskedJurisdiction assume(Jurisdiction known) {
        List<Jurisdiction> order = chain(known);
        boolean inWorld = order.remove(Jurisdiction.WORLD);
        order.addAll(registry.descendants(known));
        if (inWorld) {
            order.add(Jurisdiction.WORLD);
        }
        return new AskedJurisdiction(
                new JurisdictionResolution(known, Optional.of(known), true), known, byPosition(order), registry);
    }

    /** What lies above an unknown place still applies there; what lies at or below it cannot be known. */
    private AskedJurisdiction resolveUnknown(Jurisdiction requested, JurisdictionScope scope) {
        boolean upwards = scope == JurisdictionScope.BROADER || scope == JurisdictionScope.BROADER_AND_FEDERAL;
        Optional<Jurisdiction> nearest = upwards ? registry.nearestKnown(requested) : Optional.empty();
        Map<Jurisdiction, Integer> admissible = new LinkedHashMap<>();
        nearest.ifPresent(
                known -> admissible(known, scope).forEach((tag, distance) -> admissible.put(tag, distance + 1)));
        return new AskedJurisdiction(
                new JurisdictionResolution(requested, nearest, false), requested, admissible, registry);
    }

    private Map<Jurisdiction, Integer> admissible(Jurisdiction self, JurisdictionScope scope) {
        return switch (scope) {
            case EXACT -> Map.of(self, 0);
            case BROADER -> byPosition(chain(self));
            case BROADER_AND_FEDERAL -> byPosition(chainWithFederal(self));
            case NARROWER -> narrower(self);
        };
    }

    private List<Jurisdiction> chain(Jurisdiction self) {
        List<Jurisdiction> chain = new ArrayList<>();
        chain.add(self);
        chain.addAll(registry.ancestors(self));
        return chain;
    }

    /** Federal law comes behind the country's general answers, which hold in every court, and before the world's. */
    private List<Jurisdiction> chainWithFederal(Jurisdiction self) {
        List<Jurisdiction> chain = chain(self);
        registry.federal(self).ifPresent(federal -> {
            int world = chain.indexOf(Jurisdiction.WORLD);
            chain.add(world < 0 ? chain.size() : world, federal);
        });
        return chain;
    }

    private Map<Jurisdiction, Integer> narrower(Jurisdiction self) {
        Map<Jurisdiction, Integer> distances = new LinkedHashMap<>();
        distances.put(self, 0);
        for (Jurisdiction below : registry.descendants(self)) {
            distances.put(below, registry.ancestors(below).indexOf(self) + 1);
        }
        return distances;
    }

    private static Map<Jurisdiction, Integer> byPosition(List<Jurisdiction> chain) {
        Map<Jurisdiction, Integer> distances = new LinkedHashMap<>();
        chain.forEach(tag -> distances.put(tag, distances.size()));
        return distances;
    }
}
