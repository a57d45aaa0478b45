package org.legalfaq.internal.lucene.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTerms;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.question.Question;
import org.legalfaq.model.FaqEntry;

/** Weighs what texts score by how well the words of a question fit their family, as learnt from all phrasings at once. */
public final class FamilyWords {
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
    public FamilyWords(PackTexts texts, PackTerms terms, double weight) {
        this.texts = texts;
        this.weight = weight;
        if (weight > 0) {
            phrasings(terms).forEach(this::learn);
        }
    }

    /**
     * The same texts with other scores: the best one keeps its score, which says how much of the question is answered,
     * and the others have more or less in comparison.
     */
    public Matches weighed(List<Question> questions, Matches matches) {
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

    private void learn(TextLanguage language, List<FamilyPhrasing> phrasings) {
        if (phrasings.size() >= LEAST_PHRASINGS) {
            classifiers.put(language, new FamilyClassifier(phrasings));
        }
    }

    private Map<TextLanguage, List<FamilyPhrasing>> phrasings(PackTerms terms) {
        Map<TextLanguage, List<FamilyPhrasing>> phrasings = new HashMap<>();
        for (int text = 0; text < texts.count(); text++) {
            FaqEntry entry = texts.entry(text);
            TextLanguage language = texts.language(text);
            int family = family(text);
            List<FamilyPhrasing> those = phrasings.computeIfAbsent(language, key -> new ArrayList<>());
            Stream.of(List.of(entry.question()), entry.alternatePhrasings(), List.of(entry.shortAnswer()))
                    .flatMap(List::stream)
                    .forEach(words ->
                            those.add(new FamilyPhrasing(family, new LinkedHashSet<>(terms.of(language, words)))));
        }
        return phrasings;
    }

    private int family(int text) {
        return texts.family(text)[0];
    }
}
