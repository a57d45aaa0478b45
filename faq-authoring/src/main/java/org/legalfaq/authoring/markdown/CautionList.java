package org.legalfaq.authoring.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legalfaq.spi.PackNode;

/** Reads the cautions: a list with an item for each, {@code - do-not: Do not use a wet line.} */
final class CautionList {
    private static final Pattern ITEM = Pattern.compile("[-*+][ \\t]+([^:]{0,40}):[ \\t]*(.*)");
    private static final String INDENT = "  ";

    private final Reading reading;

    CautionList(Reading reading) {
        this.reading = reading;
    }

    List<PackNode> read(List<Line> lines) {
        List<PackNode> cautions = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int next = at + 1;
            while (next < lines.size() && continues(lines.get(next))) {
                next++;
            }
            Line first = lines.get(at);
            Matcher item = ITEM.matcher(first.text());
            if (item.matches()) {
                cautions.add(caution(first, item, Line.trimmed(lines.subList(at + 1, next)), at + 1, lines));
            } else if (!first.isBlank()) {
                broken(first);
            }
            at = next;
        }
        return cautions;
    }

    private static boolean continues(Line line) {
        return line.isBlank() || line.text().startsWith(INDENT);
    }

    private static PackNode caution(Line first, Matcher item, List<Line> more, int from, List<Line> lines) {
        StringBuilder text = new StringBuilder(item.group(2));
        // Blank lines between the first and the next one are part of the text; those after the last are not.
        int blank = more.isEmpty() ? 0 : more.get(0).number() - lines.get(from).number();
        text.append("\n".repeat(blank));
        more.forEach(line ->
                text.append('\n').append(line.isBlank() ? "" : line.text().substring(INDENT.length())));
        PackNode.Position start = first.at(item.start(1));
        String type = item.group(1).strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new PackNode.ObjectNode(
                start,
                List.of(
                        new PackNode.Member(start, "type", new PackNode.TextNode(start, type, true)),
                        new PackNode.Member(
                                first.at(item.start(2)),
                                "text",
                                new PackNode.TextNode(first.at(item.start(2)), text.toString(), true))));
    }

    private void broken(Line line) {
        reading.syntax(
                line.start(),
                "the line \"" + line.text().strip() + "\"",
                "a caution like \"- do-not: Do not use a wet line.\"",
                "Begin each caution with a hyphen, its type (deadline, do-not, get-help or other) and a colon; begin"
                        + " further lines of it with two spaces.");
    }
}
