package org.legalfaq.authoring.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.spi.PackNode;

/** Writes the tree of a file with one entry. */
final class MarkdownText {
    private static final String ENTRIES = "entries";

    private MarkdownText() {}

    static String of(PackNode.ObjectNode file) {
        List<PackNode.Member> front = new ArrayList<>();
        file.members().stream().filter(member -> !member.name().equals(ENTRIES)).forEach(front::add);
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (PackNode.Member member : onlyEntry(file).members()) {
            Optional<Section> section = Section.of(member.name());
            Optional<String> body = section.flatMap(known -> SectionText.of(known, member.value()));
            if (section.isPresent() && body.isPresent()) {
                sections.put(section.get(), body.get());
            } else {
                front.add(member);
            }
        }
        StringBuilder text = new StringBuilder("---\n");
        text.append(YamlText.of(front)).append("---\n");
        sections.forEach((section, body) -> text.append("\n%s\n\n%s\n".formatted(section.heading(), body)));
        return text.toString();
    }

    private static PackNode.ObjectNode onlyEntry(PackNode.ObjectNode file) {
        if (file.get(ENTRIES).orElse(file) instanceof PackNode.ArrayNode entries
                && entries.items().size() == 1
                && entries.items().get(0) instanceof PackNode.ObjectNode entry) {
            return entry;
        }
        throw new IllegalArgumentException(
                "A file in Markdown holds one text; the tree must have just that as its \"entries\"");
    }
}
