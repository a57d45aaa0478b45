package org.legalfaq.authoring.markdown;

import java.util.List;
import org.legalfaq.spi.PackNode;

/** Compares trees, wherever their values stand. */
final class SameTree {
    private SameTree() {}

    static boolean areSame(PackNode one, PackNode other) {
        return plain(one).equals(plain(other));
    }

    private static PackNode plain(PackNode node) {
        PackNode.Position nowhere = PackNode.Position.UNKNOWN;
        if (node instanceof PackNode.ObjectNode object) {
            List<PackNode.Member> members = object.members().stream()
                    .map(member -> new PackNode.Member(nowhere, member.name(), plain(member.value())))
                    .toList();
            return new PackNode.ObjectNode(nowhere, members);
        } else if (node instanceof PackNode.ArrayNode array) {
            return new PackNode.ArrayNode(
                    nowhere, array.items().stream().map(SameTree::plain).toList());
        } else if (node instanceof PackNode.TextNode text) {
            return new PackNode.TextNode(nowhere, text.value(), text.quoted());
        }
        return new PackNode.NullNode(nowhere);
    }
}
