package org.legalfaq.internal.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.FaqEntry;

/** Weighs what texts score by how well the words of a question fit their family, as learnt from all phrasings at once. */
final class FamilyWords {
    /** What fewer ways to ask have in common is accident. */
    static final int LEAST_PHRASINGS = 100;

    private final PackTexts texts;
    private final double weight;
    private final Map<TextLanguage, FamilyClassifier> classifiers = new HashMap<>();

    /**
     * Learns from the pack.
     *
     * @param weight how much what is learnt counts; 0 = nothing is learnt
     */
    FamilyWords(PackTexts texts, Map<TextLanguage, LanguageAnalysis> analyses, double weight) {
        this.texts = texts;
        this.weight = weight;
        if (weight > 0) {
            analyses.forEach(this::learn);
        }
    }

    /**
     * The same texts with other scores: the best one keeps its score, which says how much of the question is answered,
     * and the others have more or less in comparison.
     */
    Matches weighed(List<Question> questions, Matches matches) {
        Map<TextLanguage, Map<Integer, Double>> scores = scores(questions);
        if (scores.isEmpty() || matches.from(0) < 0) {
            return matches;
        }
        IntToDoubleFunction factor = text -> Math.exp(weight * score(text, scores));
        Matches weighed = matches.times(factor);
        double ofBest = factor.applyAsDouble(weighed.best());
        return weighed.times(text -> 1 / ofBest);
    }

    private double score(int text, Map<TextLanguage, Map<Integer, Double>> scores) {
        return scores.getOrDefault(texts.language(text), Map.of()).getOrDefault(family(text), 0.0);
    }

    private Map<TextLanguage, Map<Integer, Double>> scores(List<Question> questions) {
        Map<TextLanguage, Map<Integer, Double>> scores = new HashMap<>();
        for (Question question : questions) {
            FamilyClassifier classifier = classifiers.get(question.language());
            if (classifier != null) {
                scores.put(question.language(), classifier.scores(terms(question)));
            }
        }
        return scores;
    }

    private static Set<String> terms(Question question) {
        return Stream.concat(question.concepts().stream(), question.scaffold().stream())
                .flatMap(concept -> concept.terms().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void learn(TextLanguage language, LanguageAnalysis analysis) {
        List<FamilyPhrasing> phrasings = phrasings(language, analysis);
        if (phrasings.size() >= LEAST_PHRASINGS) {
            classifiers.put(language, new FamilyClassifier(phrasings));
        }
    }

    private List<FamilyPhrasing> phrasings(TextLanguage language, LanguageAnalysis analysis) {
        List<FamilyPhrasing> phrasings = new ArrayList<>();
        for (int text = 0; text < texts.count(); text++) {
            if (texts.language(text).equals(language)) {
                FaqEntry entry = texts.entry(text);
                int family = family(text);
                Stream.of(List.of(entry.question()), entry.alternatePhrasings(), List.of(entry.shortAnswer()))
                        .flatMap(List::stream)
                        .forEach(words ->
                                phrasings.add(new FamilyPhrasing(family, new LinkedHashSet<>(analysis.terms(words)))));
            }
        }
        return phrasings;
    }

    private int family(int text) {
        return texts.family(text)[0];
    }
}
