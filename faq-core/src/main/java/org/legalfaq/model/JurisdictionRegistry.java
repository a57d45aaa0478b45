package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The jurisdictions that are known, and how they nest. A value: each pack has its own.
 *
 * <p>{@link #standard()} holds all countries and subdivisions of ISO 3166, the world ({@code 001}), {@code GB-EAW}
 * (England and Wales), {@code GB-GBN} (Great Britain), {@code US-FED} (the US federal system) and the alias
 * {@code UK}. Packs add further units. Parents come from here and never from the spelling of a tag: the parent of
 * {@code GB-ENG} is {@code GB-EAW}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class JurisdictionRegistry {
    private static final String FEDERAL_SUFFIX = "-FED";

    private final Map<Jurisdiction, JurisdictionUnit> units = new LinkedHashMap<>();
    private final Map<Jurisdiction, Jurisdiction> canonicalByAlias = new HashMap<>();
    private final Map<Jurisdiction, Set<Jurisdiction>> children = new HashMap<>();

    private JurisdictionRegistry() {}

    /** Adds units, none of which is there or known as an alias, and checks them. What was there needs no new check. */
    private JurisdictionRegistry add(Collection<JurisdictionUnit> added) {
        added.forEach(unit -> units.put(unit.tag(), unit));
        for (JurisdictionUnit unit : added) {
            unit.aliases().forEach(alias -> register(alias, unit.tag()));
        }
        for (JurisdictionUnit unit : added) {
            unit.parent()
                    .ifPresent(
                            parent -> children.computeIfAbsent(requireKnown(unit, parent), key -> new LinkedHashSet<>())
                                    .add(unit.tag()));
        }
        added.forEach(unit -> requireAcyclic(unit.tag()));
        return this;
    }

    /**
     * Returns the units that come with the library. They are read once, when they are first needed.
     *
     * @return the registry, never null
     */
    public static JurisdictionRegistry standard() {
        return Standard.REGISTRY;
    }

    /**
     * Returns a registry of just these units.
     *
     * @param units the units; every parent must be among them, not null
     * @return the registry, never null
     * @throws IllegalArgumentException if a tag or alias is taken twice, a parent is missing, or parents form a cycle
     */
    public static JurisdictionRegistry of(Collection<JurisdictionUnit> units) {
        requireNonNull(units, "units");
        Map<Jurisdiction, JurisdictionUnit> byTag = new LinkedHashMap<>();
        for (JurisdictionUnit unit : units) {
            if (byTag.put(unit.tag(), unit) != null) {
                throw new IllegalArgumentException("The jurisdiction \"" + unit.tag() + "\" is registered twice");
            }
        }
        return new JurisdictionRegistry().add(byTag.values());
    }

    /**
     * Returns a registry with further units. A unit whose tag is known replaces the one that was there.
     *
     * @param more the units to add or replace, not null
     * @return the registry, this one if nothing is added, never null
     * @throws IllegalArgumentException if an alias is taken twice, a parent is missing, or parents form a cycle
     */
    public JurisdictionRegistry with(Collection<JurisdictionUnit> more) {
        requireNonNull(more, "more");
        if (more.isEmpty()) {
            return this;
        }
        Map<Jurisdiction, JurisdictionUnit> added = new LinkedHashMap<>();
        more.forEach(unit -> added.put(unit.tag(), unit));
        if (added.keySet().stream().anyMatch(tag -> units.containsKey(tag) || canonicalByAlias.containsKey(tag))) {
            Map<Jurisdiction, JurisdictionUnit> all = new LinkedHashMap<>(units);
            all.putAll(added);
            return new JurisdictionRegistry().add(all.values());
        }
        return copy().add(added.values());
    }

    /**
     * Returns all units, the library's first.
     *
     * @return the units, never null
     */
    public Collection<JurisdictionUnit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    /**
     * Returns the unit of a tag or alias.
     *
     * @param jurisdiction the tag, not null
     * @return the unit, empty if unknown, never null
     */
    public Optional<JurisdictionUnit> unit(Jurisdiction jurisdiction) {
        return Optional.ofNullable(units.get(canonical(jurisdiction)));
    }

    /**
     * Returns the name of a tag or alias, as {@link JurisdictionUnit#label} gives it.
     *
     * @param jurisdiction the tag, known or not, not null
     * @param language the wanted language, not null
     * @return the name, the tag itself if it is unknown, never null
     */
    public String label(Jurisdiction jurisdiction, LanguageTag language) {
        requireNonNull(language, "language");
        return unit(jurisdiction).map(unit -> unit.label(language)).orElse(jurisdiction.tag());
    }

    /**
     * Tells whether a tag or alias is known.
     *
     * @param jurisdiction the tag, not null
     * @return true if it is known
     */
    public boolean isKnown(Jurisdiction jurisdiction) {
        return units.containsKey(canonical(jurisdiction));
    }

    /**
     * Replaces an alias by the tag it stands for: {@code UK} by {@code GB}.
     *
     * @param jurisdiction the tag, known or not, not null
     * @return the tag it stands for, or itself, never null
     */
    public Jurisdiction canonical(Jurisdiction jurisdiction) {
        requireNonNull(jurisdiction, "jurisdiction");
        return canonicalByAlias.getOrDefault(jurisdiction, jurisdiction);
    }

    /**
     * Returns the jurisdictions whose general answers also hold here, nearest first, without the jurisdiction itself:
     * for {@code GB-ENG} it is {@code GB-EAW}, {@code GB-GBN}, {@code GB}, {@code 001}.
     *
     * @param jurisdiction the tag or alias, not null
     * @return the ancestors, empty if unknown, never null
     */
    public List<Jurisdiction> ancestors(Jurisdiction jurisdiction) {
        List<Jurisdiction> ancestors = new ArrayList<>();
        for (Jurisdiction up = parent(canonical(jurisdiction)); up != null; up = parent(up)) {
            ancestors.add(up);
        }
        return List.copyOf(ancestors);
    }

    /**
     * Returns the jurisdictions below this one, nearer ones first, without the jurisdiction itself.
     *
     * @param jurisdiction the tag or alias, not null
     * @return the descendants, empty if there are none, never null
     */
    public List<Jurisdiction> descendants(Jurisdiction jurisdiction) {
        List<Jurisdiction> found = new ArrayList<>(children(canonical(jurisdiction)));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children(found.get(i)));
        }
        return List.copyOf(found);
    }

    /**
     * Returns the federal system of the country that a jurisdiction belongs to: {@code US-FED} for {@code US-CA}.
     *
     * @param jurisdiction the tag or alias, not null
     * @return the federal system, empty if the country has none here, never null
     */
    public Optional<Jurisdiction> federal(Jurisdiction jurisdiction) {
        Jurisdiction self = canonical(jurisdiction);
        if (self.equals(Jurisdiction.WORLD)) {
            return Optional.empty();
        }
        Jurisdiction federal = new Jurisdiction(self.tag().substring(0, 2) + FEDERAL_SUFFIX);
        return units.containsKey(federal) && !federal.equals(self) ? Optional.of(federal) : Optional.empty();
    }

    /**
     * Returns the jurisdiction itself if known, else the known one that its tag names with fewer parts:
     * {@code US} for an unknown {@code US-QQ}. ISO 3166 puts the country first, so a tag's first parts name a place
     * that contains it even where the tag as a whole is unknown.
     *
     * @param jurisdiction the tag or alias, not null
     * @return the nearest known jurisdiction, empty if even the country is unknown, never null
     */
    public Optional<Jurisdiction> nearestKnown(Jurisdiction jurisdiction) {
        requireNonNull(jurisdiction, "jurisdiction");
        String tag = jurisdiction.tag();
        while (true) {
            Jurisdiction candidate = canonical(new Jurisdiction(tag));
            if (units.containsKey(candidate)) {
                return Optional.of(candidate);
            }
            int cut = tag.lastIndexOf('-');
            if (cut < 0) {
                return Optional.empty();
            }
            tag = tag.substring(0, cut);
        }
    }

    private JurisdictionRegistry copy() {
        JurisdictionRegistry copy = new JurisdictionRegistry();
        copy.units.putAll(units);
        copy.canonicalByAlias.putAll(canonicalByAlias);
        children.forEach((parent, tags) -> copy.children.put(parent, new LinkedHashSet<>(tags)));
        return copy;
    }

    private @Nullable Jurisdiction parent(Jurisdiction known) {
        JurisdictionUnit unit = units.get(known);
        return unit == null ? null : unit.parent().map(this::canonical).orElse(null);
    }

    private Set<Jurisdiction> children(Jurisdiction known) {
        return Objects.requireNonNullElse(children.get(known), Set.of());
    }

    private void register(Jurisdiction alias, Jurisdiction tag) {
        Jurisdiction other = canonicalByAlias.put(alias, tag);
        if (units.containsKey(alias) || (other != null && !other.equals(tag))) {
            throw new IllegalArgumentException("The alias \"" + alias + "\" of the jurisdiction \"" + tag
                    + "\" already stands for " + (other != null ? "\"" + other + "\"" : "a jurisdiction of its own"));
        }
    }

    private Jurisdiction requireKnown(JurisdictionUnit unit, Jurisdiction parent) {
        Jurisdiction known = canonical(parent);
        if (!units.containsKey(known)) {
            throw new IllegalArgumentException("The parent \"" + parent + "\" of the jurisdiction \"" + unit.tag()
                    + "\" is unknown; register it too, or name a known one");
        }
        return known;
    }

    private void requireAcyclic(Jurisdiction start) {
        Set<Jurisdiction> path = new LinkedHashSet<>();
        for (Jurisdiction at = start; at != null; at = parent(at)) {
            if (!path.add(at)) {
                throw new IllegalArgumentException("The parents of the jurisdiction \"" + start
                        + "\" go round in a circle: " + path + " leads back to \"" + at + "\"");
            }
        }
    }

    /** Tells whether the other is a registry with equal units in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JurisdictionRegistry registry
                && new ArrayList<>(units.values()).equals(new ArrayList<>(registry.units.values()));
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** Five thousand units, the same for every pack, which are not worth reading twice. */
    private static final class Standard {
        static final JurisdictionRegistry REGISTRY = of(StandardUnits.read());

        private Standard() {}
    }
}
