package org.legalfaq.authoring.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.spi.PackNode;

/**
 * Writes the value of a field as the body of a section. Whether a text can stand there, such as one that ends in a blank
 * line, is not reasoned out but tried: it is read again and compared.
 */
final class SectionText {
    private SectionText() {}

    static Optional<String> of(Section section, PackNode value) {
        return written(section, value).filter(body -> readsBack(section, value, body));
    }

    private static Optional<String> written(Section section, PackNode value) {
        if (section != Section.CAUTIONS) {
            return value instanceof PackNode.TextNode text ? Optional.of(escaped(text.value())) : Optional.empty();
        }
        if (!(value instanceof PackNode.ArrayNode array) || array.items().isEmpty()) {
            return Optional.empty();
        }
        List<Optional<String>> items =
                array.items().stream().map(SectionText::caution).toList();
        return items.stream().allMatch(Optional::isPresent)
                ? Optional.of(items.stream().flatMap(Optional::stream).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    private static Optional<String> caution(PackNode node) {
        return node instanceof PackNode.ObjectNode caution
                        && caution.get("type").orElse(node) instanceof PackNode.TextNode type
                        && caution.get("text").orElse(node) instanceof PackNode.TextNode text
                ? Optional.of("- " + type.value() + ": " + indented(text.value()))
                : Optional.empty();
    }

    private static String indented(String text) {
        return Line.of(text).stream()
                .map(line -> line.number() == 1 || line.text().isEmpty() ? line.text() : "  " + line.text())
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.lines().map(Heading::escaped).collect(Collectors.joining("\n"));
    }

    private static boolean readsBack(Section section, PackNode value, String body) {
        boolean[] sound = {true};
        List<PackNode.Member> read = new Sections((code, position, found, expected, hint) -> sound[0] = false)
                .read(Line.of(section.heading() + "\n\n" + body + "\n"));
        return sound[0] && read.size() == 1 && SameTree.areSame(read.get(0).value(), value);
    }
}
