package org.legalfaq.authoring.write;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.spi.PackNode;

/** What a pack's registry has beyond the units that come with the library. */
final class JurisdictionTree {
    private JurisdictionTree() {}

    static List<PackNode.ObjectNode> of(ContentPack pack) {
        JurisdictionRegistry standard = JurisdictionRegistry.standard();
        return pack.jurisdictions().units().stream()
                .filter(unit -> !standard.unit(unit.tag()).equals(Optional.of(unit)))
                .map(unit -> unit(unit, standard.unit(unit.tag()), pack.info().languages()))
                .toList();
    }

    private static PackNode.ObjectNode unit(
            JurisdictionUnit unit, Optional<JurisdictionUnit> known, List<LanguageTag> languages) {
        Map<LanguageTag, String> labels = unit.labels().entrySet().stream()
                .filter(label -> known.map(below -> below.labels().get(label.getKey()))
                        .filter(label.getValue()::equals)
                        .isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, same) -> one,
                        () -> new TreeMap<>(Comparator.comparing(LanguageTag::value))));
        return new Fields()
                .with("tag", unit.tag())
                .with(
                        "parent",
                        unit.parent()
                                .filter(parent ->
                                        !known.flatMap(JurisdictionUnit::parent).equals(Optional.of(parent))))
                .withMap("labels", LabelOrder.of(labels, languages))
                .withTexts(
                        "aliases",
                        unit.aliases().stream()
                                .filter(alias -> known.filter(
                                                below -> below.aliases().contains(alias))
                                        .isEmpty())
                                .map(Object::toString)
                                .sorted()
                                .toList())
                .withTexts(
                        "cues",
                        unit.cues().stream()
                                .filter(cue -> known.filter(
                                                below -> below.cues().contains(cue))
                                        .isEmpty())
                                .toList())
                .object();
    }
}
