package org.legalfaq.authoring.lint;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.legalfaq.model.LanguageTag;

/** How the difficulty of a text is measured: a formula made for one language says nothing of another. */
public enum ReadingMeasure {
    /** Flesch and Kincaid's grade for English: years of school; below 0 for very plain texts. Warned of above 10. */
    FLESCH_KINCAID("en", 10) {
        @Override
        double of(double wordsPerSentence, double syllablesPerWord) {
            return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
        }

        @Override
        int syllables(String word) {
            return Syllables.in(word);
        }

        @Override
        boolean isHard(double figure) {
            return figure > limit();
        }

        @Override
        String inWords(double figure) {
            return String.format(Locale.ROOT, "grade %.1f", figure);
        }

        @Override
        String expected() {
            return String.format(Locale.ROOT, "grade %.0f or below", limit());
        }
    },
    /**
     * Szigriszt's perspicuity for Spanish on the INFLESZ scale: from 0, hardest, to 100 and above, plainest; 55 to 65 is
     * what most adults read with ease. Warned of below 55.
     */
    INFLESZ("es", 55) {
        @Override
        double of(double wordsPerSentence, double syllablesPerWord) {
            return 206.835 - 62.3 * syllablesPerWord - wordsPerSentence;
        }

        @Override
        int syllables(String word) {
            return SpanishSyllables.in(word);
        }

        @Override
        boolean isHard(double figure) {
            return figure < limit();
        }

        @Override
        String inWords(double figure) {
            return String.format(Locale.ROOT, "%.1f on the INFLESZ scale", figure);
        }

        @Override
        String expected() {
            return String.format(Locale.ROOT, "%.0f or above", limit());
        }
    };

    private final String language;
    private final double limit;

    ReadingMeasure(String language, double limit) {
        this.language = language;
        this.limit = limit;
    }

    /**
     * Returns the measure for a language.
     *
     * @param language the language, not null
     * @return the measure, empty where there is none, never null
     */
    public static Optional<ReadingMeasure> in(LanguageTag language) {
        requireNonNull(language, "language");
        return Arrays.stream(values())
                .filter(measure -> language.lookupChain().contains(LanguageTag.of(measure.language)))
                .findFirst();
    }

    /**
     * Returns the figure from which on a text is warned of.
     *
     * @return the last figure that is not warned of, in the measure's own unit
     */
    public double limit() {
        return limit;
    }

    abstract double of(double wordsPerSentence, double syllablesPerWord);

    abstract int syllables(String word);

    abstract boolean isHard(double figure);

    abstract String inWords(double figure);

    abstract String expected();

    double of(Prose prose) {
        double words = prose.runningWords().size();
        if (words == 0) {
            return of(0, 0);
        }
        double syllables =
                prose.runningWords().stream().mapToInt(this::syllables).sum();
        return of(words / prose.running().size(), syllables / words);
    }
}
