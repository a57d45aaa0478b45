package org.legalfaq.authoring.write;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.legalfaq.spi.PackNode;

/** Brings the tree of a file of entries, in whatever format it was, into the form in which JSON writes it. */
final class StandardForm {
    private static final List<String> FILE = List.of("$schema", "entries", "extensions");
    private static final List<String> ENTRY = List.of(
            "id",
            "family",
            "language",
            "question",
            "alternatePhrasings",
            "shortAnswer",
            "answer",
            "topics",
            "jurisdictions",
            "authorities",
            "cautions",
            "related",
            "keywords",
            "review",
            "lastReviewed",
            "reviewBy",
            "lawAsOf",
            "validFrom",
            "validTo",
            "sourceHash",
            "askedBy",
            "rating");
    /** Where a value may be a number or a truth value; everywhere else the format knows only texts. */
    private static final Set<String> TYPED = Set.of("extensions", "rating");

    private StandardForm() {}

    static PackNode.ObjectNode of(PackNode.ObjectNode file) {
        return ordered((PackNode.ObjectNode) typed(file, false), FILE);
    }

    private static PackNode typed(PackNode node, boolean open) {
        if (node instanceof PackNode.ObjectNode object) {
            List<PackNode.Member> members = object.members().stream()
                    .map(member -> new PackNode.Member(
                            PackNode.Position.UNKNOWN,
                            member.name(),
                            typed(member.value(), open || TYPED.contains(member.name()))))
                    .toList();
            return ordered(new PackNode.ObjectNode(PackNode.Position.UNKNOWN, members), open ? List.of() : ENTRY);
        } else if (node instanceof PackNode.ArrayNode array) {
            return Fields.list(
                    array.items().stream().map(item -> typed(item, open)).toList());
        } else if (node instanceof PackNode.TextNode text) {
            return new PackNode.TextNode(PackNode.Position.UNKNOWN, text.value(), text.quoted() || !open);
        }
        return node;
    }

    private static PackNode.ObjectNode ordered(PackNode.ObjectNode object, List<String> order) {
        if (object.members().stream().noneMatch(member -> order.contains(member.name()))) {
            return object;
        }
        return new PackNode.ObjectNode(
                PackNode.Position.UNKNOWN,
                object.members().stream()
                        .sorted(Comparator.comparingInt(member -> order.indexOf(member.name())))
                        .toList());
    }
}
