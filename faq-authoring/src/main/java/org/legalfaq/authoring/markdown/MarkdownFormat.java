package org.legalfaq.authoring.markdown;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.spi.FileProblems;
import org.legalfaq.spi.PackFormat;
import org.legalfaq.spi.PackNode;

/**
 * Entries in Markdown: a file {@code *.md} for each text, with its fields as YAML between two lines {@code ---}, and then
 * the sections {@code ## Short answer}, {@code ## Answer} and {@code ## Cautions}.
 *
 * <pre>{@code
 * ---
 * id: storm
 * question: May I fly a kite in a storm?
 * topics: [flying/weather]
 * jurisdictions: [US]
 * review: {how: none}
 * ---
 *
 * ## Short answer
 *
 * No.
 *
 * ## Answer
 *
 * No. Lightning follows the line.
 *
 * ## Cautions
 *
 * - do-not: Do not use a wet line.
 * }</pre>
 *
 * <p>The names of fields are those of JSON. Of YAML only values, lists and fields are read: no tags, anchors or aliases.
 * Any text of a pack can be written in this form and reads back as it was; {@code docs/pack-format.md} says how.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class MarkdownFormat implements PackFormat {
    private static final Set<String> OF_THE_FILE = Set.of("$schema", "extensions");

    /** Makes the format. */
    public MarkdownFormat() {}

    @Override
    public Set<String> endings() {
        return Set.of("md");
    }

    @Override
    public Optional<PackNode> read(String text, PackLimits limits, FileProblems problems) {
        requireNonNull(text, "text");
        requireNonNull(limits, "limits");
        requireNonNull(problems, "problems");
        List<Line> lines = Line.of(text);
        int end = endOfFrontMatter(lines, new Reading(problems));
        if (end < 0) {
            return Optional.empty();
        }
        Optional<PackNode.ObjectNode> fields = new YamlTree(lines.subList(1, end), limits, problems).read();
        List<PackNode.Member> sections = new Sections(problems).read(lines.subList(end + 1, lines.size()));
        return fields.map(known -> tree(known, sections));
    }

    @Override
    public String describeField(String name) {
        requireNonNull(name, "name");
        return Section.of(name)
                .map(section -> "section \"" + section.heading() + "\"")
                .orElseGet(() -> PackFormat.super.describeField(name));
    }

    /**
     * Writes a text of an entry, so that it reads back as it is.
     *
     * @param file the tree of a file with one entry: {@code entries}, optionally {@code extensions} and {@code $schema},
     *     not null
     * @return the text of the file, never null
     * @throws IllegalArgumentException if the tree is no such file
     */
    public String write(PackNode.ObjectNode file) {
        requireNonNull(file, "file");
        return MarkdownText.of(file);
    }

    private static int endOfFrontMatter(List<Line> lines, Reading reading) {
        if (!lines.get(0).isFence()) {
            reading.syntax(
                    lines.get(0).start(),
                    "the line \"" + lines.get(0).text() + "\"",
                    "a line \"---\" and the fields of the entry",
                    "Begin the file with the front matter: \"---\", the fields, and \"---\" again.");
            return -1;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isFence()) {
                return i;
            }
        }
        reading.syntax(
                lines.get(lines.size() - 1).start(),
                "the end of the file",
                "a line \"---\" after the fields",
                "End the front matter with a line \"---\".");
        return -1;
    }

    private static PackNode tree(PackNode.ObjectNode fields, List<PackNode.Member> sections) {
        List<PackNode.Member> ofFile = new ArrayList<>();
        List<PackNode.Member> ofEntry = new ArrayList<>();
        for (PackNode.Member field : fields.members()) {
            (OF_THE_FILE.contains(field.name()) ? ofFile : ofEntry).add(field);
        }
        ofEntry.addAll(sections);
        PackNode.Position start = fields.position();
        ofFile.add(new PackNode.Member(
                start, "entries", new PackNode.ArrayNode(start, List.of(new PackNode.ObjectNode(start, ofEntry)))));
        return new PackNode.ObjectNode(start, ofFile);
    }
}
