package org.legalfaq.authoring.markdown;

import java.util.List;
import org.legalfaq.spi.PackNode;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Says where in the file a place of the front matter is. The parser counts code points from 0, editors UTF-16 from 1. */
final class YamlPlaces {
    private final List<Line> lines;

    YamlPlaces(List<Line> lines) {
        this.lines = lines;
    }

    String text() {
        return Line.text(lines);
    }

    /** The first line of the front matter. */
    PackNode.Position start() {
        return new PackNode.Position(lines.isEmpty() ? 1 : lines.get(0).number(), 1);
    }

    PackNode.Position of(Event event) {
        return event.getStartMark().map(this::of).orElse(start());
    }

    PackNode.Position of(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return lines.isEmpty()
                    ? start()
                    : new PackNode.Position(lines.get(lines.size() - 1).number() + 1, 1);
        }
        Line line = lines.get(mark.getLine());
        int points = Math.min(
                mark.getColumn(), line.text().codePointCount(0, line.text().length()));
        return line.at(line.text().offsetByCodePoints(0, points));
    }

    PackNode.Position character(int codePoint) {
        for (Line line : lines) {
            int at = line.text().indexOf(codePoint);
            if (at >= 0) {
                return line.at(at);
            }
        }
        return start();
    }
}
