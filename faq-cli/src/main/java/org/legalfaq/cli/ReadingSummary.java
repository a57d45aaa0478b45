package org.legalfaq.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.legalfaq.authoring.lint.ReadingFigure;
import org.legalfaq.authoring.lint.ReadingMeasure;

/** How hard the texts of a pack are to read, in a line for each measure. */
final class ReadingSummary {
    private final Map<ReadingMeasure, List<ReadingFigure>> byMeasure = new EnumMap<>(ReadingMeasure.class);

    ReadingSummary(List<ReadingFigure> figures) {
        figures.forEach(figure -> byMeasure
                .computeIfAbsent(figure.measure(), measure -> new ArrayList<>())
                .add(figure));
    }

    List<String> lines() {
        return byMeasure.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(ReadingMeasure measure, List<ReadingFigure> figures) {
        String name = measure == ReadingMeasure.FLESCH_KINCAID
                ? "Reading grade (English, Flesch-Kincaid; up to %.0f is fine)"
                : "Reading ease (Spanish, INFLESZ; from %.0f up is fine)";
        return String.format(
                Locale.ROOT,
                name + ": the median short answer has %.1f, the median answer %.1f, the hardest %.1f (%s).",
                measure.limit(),
                middle(figures, ReadingFigure::shortAnswer),
                middle(figures, ReadingFigure::answer),
                hardest(measure, figures).answer(),
                hardest(measure, figures).entry());
    }

    private static double middle(List<ReadingFigure> figures, ToDoubleFunction<ReadingFigure> of) {
        double[] sorted = figures.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static ReadingFigure hardest(ReadingMeasure measure, List<ReadingFigure> figures) {
        Comparator<ReadingFigure> byAnswer = Comparator.comparingDouble(ReadingFigure::answer);
        return figures.stream()
                .max(measure == ReadingMeasure.FLESCH_KINCAID ? byAnswer : byAnswer.reversed())
                .orElseThrow();
    }
}
