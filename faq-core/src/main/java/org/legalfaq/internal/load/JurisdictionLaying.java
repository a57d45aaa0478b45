package org.legalfaq.internal.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.internal.json.JurisdictionDoc;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.ProblemCode;

/** Registers the jurisdictions of a pack on top of those known below, leaving out what cannot be registered. */
final class JurisdictionLaying {
    private final JurisdictionRegistry below;
    private final Problems problems;
    private final Map<Jurisdiction, Located<JurisdictionDoc>> docs = new LinkedHashMap<>();
    private final Map<Jurisdiction, Jurisdiction> ownAliases = new LinkedHashMap<>();

    JurisdictionLaying(JurisdictionRegistry below, Problems problems) {
        this.below = below;
        this.problems = problems;
    }

    /** Returns the registry with the pack's units. */
    JurisdictionRegistry lay(ReadPack pack) {
        List<JurisdictionDoc> list = pack.manifest().value().jurisdictions();
        for (int i = 0; i < list.size(); i++) {
            collect(list.get(i), pack.manifest().spot().field("jurisdictions").item(i));
        }
        docs.forEach(this::claimAliases);
        ParentCheck parents = new ParentCheck(below, ownAliases, problems);
        docs.forEach((tag, doc) -> parents.add(unit(tag, doc.value()), doc.spot()));
        return below.with(parents.sound());
    }

    private void collect(JurisdictionDoc doc, Spot spot) {
        if (doc.tag() == null) {
            return;
        }
        Jurisdiction tag = below.canonical(Jurisdiction.of(doc.tag()));
        if (docs.putIfAbsent(tag, new Located<>(doc, spot)) != null) {
            problems.add(
                    ProblemCode.JURISDICTION_REGISTRATION,
                    spot.field("tag"),
                    "\"" + tag + "\" again",
                    "each tag once",
                    "Merge the two and delete one.");
        }
    }

    private void claimAliases(Jurisdiction tag, Located<JurisdictionDoc> located) {
        List<String> aliases = located.value().aliases();
        for (int i = 0; i < aliases.size(); i++) {
            Jurisdiction alias = Jurisdiction.of(aliases.get(i));
            Optional<Jurisdiction> owner = owner(alias);
            if (owner.isEmpty()) {
                ownAliases.put(alias, tag);
            } else if (!owner.get().equals(tag) || alias.equals(tag)) {
                problems.add(
                        ProblemCode.JURISDICTION_REGISTRATION,
                        located.spot().field("aliases").item(i),
                        "the alias \"" + alias + "\", which already stands for \"" + owner.get() + "\"",
                        "an alias that is free",
                        "Choose another alias, or leave it out.");
            }
        }
    }

    private Optional<Jurisdiction> owner(Jurisdiction alias) {
        if (docs.containsKey(alias)) {
            return Optional.of(alias);
        }
        return below.isKnown(alias) ? Optional.of(below.canonical(alias)) : Optional.ofNullable(ownAliases.get(alias));
    }

    /** What is known of the unit below stays, unless the pack says otherwise. */
    private JurisdictionUnit unit(Jurisdiction tag, JurisdictionDoc doc) {
        Optional<JurisdictionUnit> known = below.unit(tag);
        Map<LanguageTag, String> labels =
                new LinkedHashMap<>(known.map(JurisdictionUnit::labels).orElse(Map.of()));
        labels.putAll(ModelValues.labels(doc.labels()));
        Set<Jurisdiction> aliases =
                new LinkedHashSet<>(known.map(JurisdictionUnit::aliases).orElse(Set.of()));
        ownAliases.forEach((alias, owner) -> {
            if (owner.equals(tag)) {
                aliases.add(alias);
            }
        });
        Set<String> cues = new LinkedHashSet<>(known.map(JurisdictionUnit::cues).orElse(List.of()));
        cues.addAll(doc.cues());
        Optional<Jurisdiction> parent =
                ModelValues.jurisdiction(doc.parent()).or(() -> known.flatMap(JurisdictionUnit::parent));
        return new JurisdictionUnit(tag, parent, labels, aliases, List.copyOf(cues));
    }
}
