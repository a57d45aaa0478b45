package org.legalfaq.authoring.lint;

import java.util.List;

/** The reading grade of an English text, by Flesch and Kincaid. */
final class FleschKincaid {
    private FleschKincaid() {}

    static double grade(Prose prose) {
        List<Sentence> sentences = prose.running();
        List<String> words = sentences.stream()
                .flatMap(sentence -> Words.of(sentence.text()).stream())
                .toList();
        if (words.isEmpty()) {
            return 0;
        }
        double syllables = words.stream().mapToInt(Syllables::in).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    static int words(Prose prose) {
        return prose.running().stream().mapToInt(Sentence::words).sum();
    }
}
