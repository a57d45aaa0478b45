package org.legalfaq.authoring.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.legalfaq.spi.PackNode;

/** Compares trees, wherever their values stand. */
final class SameTree {
    /** Only these make a difference: what looks like no number and no truth value is a text without quotation marks too. */
    private static final Pattern LITERAL =
            Pattern.compile("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

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
            return new PackNode.TextNode(
                    nowhere,
                    text.value(),
                    text.quoted() || !LITERAL.matcher(text.value()).matches());
        }
        return new PackNode.NullNode(nowhere);
    }
}
