package org.legalfaq.internal.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.pack.ProblemCode;

/** Leaves out units whose parent is missing or unknown, or whose parents go round in a circle. */
final class ParentCheck {
    private final JurisdictionRegistry below;
    private final Map<Jurisdiction, Jurisdiction> ownAliases;
    private final Problems problems;
    private final Map<Jurisdiction, Located<JurisdictionUnit>> units = new LinkedHashMap<>();
    private final Set<Jurisdiction> leftOut = new HashSet<>();

    ParentCheck(JurisdictionRegistry below, Map<Jurisdiction, Jurisdiction> ownAliases, Problems problems) {
        this.below = below;
        this.ownAliases = ownAliases;
        this.problems = problems;
    }

    void add(JurisdictionUnit unit, Spot spot) {
        if (unit.parent().isPresent() || unit.tag().equals(Jurisdiction.WORLD)) {
            units.put(unit.tag(), new Located<>(unit, spot));
            return;
        }
        leftOut.add(unit.tag());
        if (!spot.isDamaged("parent")) {
            report(
                    spot,
                    "\"" + unit.tag() + "\" without a parent",
                    "a parent, because the tag is new",
                    "Name the jurisdiction whose general answers also hold there, such as \"US\".");
        }
    }

    Collection<JurisdictionUnit> sound() {
        leaveOutOrphans();
        for (Located<JurisdictionUnit> unit : List.copyOf(units.values())) {
            if (isInCircle(unit.value().tag())) {
                leaveOut(unit);
            }
        }
        leaveOutOrphans();
        return units.values().stream().map(Located::value).toList();
    }

    private void leaveOutOrphans() {
        boolean found = true;
        while (found) {
            found = false;
            for (Located<JurisdictionUnit> unit : List.copyOf(units.values())) {
                Optional<Jurisdiction> parent = unit.value().parent().map(this::canonical);
                if (parent.isPresent() && !units.containsKey(parent.get()) && !below.isKnown(parent.get())) {
                    found = true;
                    leaveOut(unit, parent.get());
                }
            }
        }
    }

    private void leaveOut(Located<JurisdictionUnit> unit, Jurisdiction parent) {
        // What is wrong with a parent that was left out has been said there.
        if (!leftOut.contains(parent)) {
            report(
                    unit.spot().field("parent"),
                    "the parent \"" + parent + "\", which is unknown",
                    "a known jurisdiction",
                    "Correct the tag, or register the parent too.");
        }
        units.remove(unit.value().tag());
        leftOut.add(unit.value().tag());
    }

    private void leaveOut(Located<JurisdictionUnit> unit) {
        report(
                unit.spot().field("parent"),
                "a circle of parents that leads back to \"" + unit.value().tag() + "\"",
                "parents that lead up to \"001\"",
                "Correct one of the parents.");
        units.remove(unit.value().tag());
        leftOut.add(unit.value().tag());
    }

    private boolean isInCircle(Jurisdiction start) {
        Set<Jurisdiction> path = new LinkedHashSet<>();
        Optional<Jurisdiction> at = parent(start);
        while (at.isPresent() && path.add(at.get())) {
            if (at.get().equals(start)) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    private Optional<Jurisdiction> parent(Jurisdiction tag) {
        Located<JurisdictionUnit> own = units.get(tag);
        return (own != null ? own.value().parent() : below.unit(tag).flatMap(JurisdictionUnit::parent))
                .map(this::canonical);
    }

    private Jurisdiction canonical(Jurisdiction tag) {
        return ownAliases.getOrDefault(tag, below.canonical(tag));
    }

    private void report(Spot spot, String found, String expected, String hint) {
        problems.add(ProblemCode.JURISDICTION_REGISTRATION, spot, found, expected, hint);
    }
}
