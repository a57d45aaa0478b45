package org.legalfaq.authoring.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.spi.FileProblems;
import org.legalfaq.spi.PackNode;

/** Reads what follows the front matter. */
final class Sections {
    private static final String EXPECTED = "\"## Short answer\", \"## Answer\" or \"## Cautions\"";

    private final Reading reading;
    private final List<PackNode.Member> members = new ArrayList<>();

    Sections(FileProblems problems) {
        this.reading = new Reading(problems);
    }

    List<PackNode.Member> read(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && Heading.title(lines.get(at).text()).isEmpty()) {
            at++;
        }
        textWithoutHeading(Line.trimmed(lines.subList(0, at)));
        while (at < lines.size()) {
            int next = at + 1;
            while (next < lines.size() && Heading.title(lines.get(next).text()).isEmpty()) {
                next++;
            }
            section(lines.get(at), lines.subList(at + 1, next));
            at = next;
        }
        return members;
    }

    private void textWithoutHeading(List<Line> lines) {
        if (!lines.isEmpty()) {
            Line first = lines.get(0);
            reading.syntax(
                    first.start(),
                    "the text \"" + first.text().strip() + "\" before any section",
                    "the heading " + EXPECTED,
                    "Put a heading before the text.");
        }
    }

    private void section(Line heading, List<Line> body) {
        String title = Heading.title(heading.text()).orElse("");
        Optional<Section> section = Section.titled(title);
        if (section.isEmpty()) {
            section = Section.meantBy(title);
            reading.syntax(
                    heading.start(),
                    "the heading \"" + heading.text().strip() + "\"",
                    EXPECTED,
                    section.map(meant -> "Did you mean \"" + meant.heading() + "\"?")
                                    .orElse("Headings with one or two # begin a section.")
                            + " Give a heading within an answer three # or more.");
        }
        section.ifPresent(known -> members.add(
                new PackNode.Member(heading.start(), known.field(), value(known, heading, Line.trimmed(body)))));
    }

    private PackNode value(Section section, Line heading, List<Line> body) {
        PackNode.Position start = body.isEmpty() ? heading.start() : body.get(0).start();
        if (section == Section.CAUTIONS) {
            return new PackNode.ArrayNode(start, new CautionList(reading).read(body));
        }
        String text = body.stream().map(line -> Heading.unescaped(line.text())).collect(Collectors.joining("\n"));
        return new PackNode.TextNode(start, text, true);
    }
}
