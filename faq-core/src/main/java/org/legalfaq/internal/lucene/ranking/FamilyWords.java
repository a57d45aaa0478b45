package org.legalfaq.internal.lucene.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTerms;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.question.Question;
import org.legalfaq.model.FaqEntry;

/**
 * Weighs what texts score by how well the words of a question fit their family, as learnt from all questions, phrasings and
 * short answers of a language at once.
 */
public final class FamilyWords {
    /** What fewer texts have in common is accident. */
    static final int LEAST_PHRASINGS = 100;

    /** Texts times families: what takes seconds to learn from. */
    private static final long MOST_WORK = 500_000_000;

    private final PackTexts texts;
    private final double weight;
    private final Map<TextLanguage, FamilyClassifier> classifiers = new HashMap<>();
    private final int[] labels;

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
        labels = new int[texts.count()];
        for (int text = 0; text < labels.length; text++) {
            FamilyClassifier classifier = classifiers.get(texts.language(text));
            labels[text] = classifier == null ? 0 : classifier.label(family(text));
        }
    }

    /**
     * The same texts with other scores: those of the family that fits best keep theirs, others lose. Languages are weighed each
     * for itself, so that none gains by having been learnt.
     */
    public Matches weighed(List<Question> questions, Matches matches) {
        Matches weighed = matches;
        for (Question question : questions) {
            FamilyClassifier classifier = classifiers.get(question.language());
            if (classifier != null) {
                weighed = weighed(question.language(), classifier.scores(terms(question)), weighed);
            }
        }
        return weighed;
    }

    private Matches weighed(TextLanguage language, double[] scores, Matches matches) {
        double best = Double.NEGATIVE_INFINITY;
        for (int text = matches.from(0); text >= 0; text = matches.from(text + 1)) {
            best = texts.language(text).equals(language) ? Math.max(best, scores[labels[text]]) : best;
        }
        double most = best;
        return matches.times(text ->
                texts.language(text).equals(language) ? StrictMath.exp(weight * (scores[labels[text]] - most)) : 1);
    }

    /** A misspelt word is new: what it may have been is a guess, which spelling has made use of already. */
    private static Set<String> terms(Question question) {
        return Stream.concat(question.concepts().stream(), question.scaffold().stream())
                .flatMap(concept -> concept.terms().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void learn(TextLanguage language, List<FamilyPhrasing> phrasings) {
        long families =
                phrasings.stream().map(FamilyPhrasing::family).distinct().count();
        if (phrasings.size() >= LEAST_PHRASINGS && phrasings.size() * families <= MOST_WORK) {
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
