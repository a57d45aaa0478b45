package org.legalfaq.internal.lucene.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.legalfaq.internal.learning.Example;
import org.legalfaq.internal.learning.FeatureVector;
import org.legalfaq.internal.learning.LinearClassifier;
import org.legalfaq.internal.learning.PassiveAggressive;

/**
 * Tells the families of one language apart by words, having learnt from all ways to ask at once: a word that other families
 * are asked with as well speaks less for its own, a word that only they are asked with speaks against it.
 */
final class FamilyClassifier {
    private final Map<String, Integer> features = new HashMap<>();
    private final Map<Integer, Integer> labels = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int phrasings;
    private final LinearClassifier classifier;

    FamilyClassifier(List<FamilyPhrasing> phrasings) {
        this.phrasings = phrasings.size();
        for (FamilyPhrasing phrasing : phrasings) {
            labels.putIfAbsent(phrasing.family(), labels.size());
            for (String term : phrasing.terms()) {
                features.putIfAbsent(term, features.size());
                frequencies.merge(term, 1, Integer::sum);
            }
        }
        List<Example> examples = new ArrayList<>();
        phrasings.forEach(phrasing -> examples.add(new Example(vector(phrasing.terms()), label(phrasing.family()))));
        classifier = PassiveAggressive.train(examples, features.size(), labels.size());
    }

    /** The place of a family among the scores. It must be one of those that were learnt. */
    int label(int family) {
        return Objects.requireNonNull(labels.get(family));
    }

    /** Returns how well the terms of a question fit each family, by its label: 0 for all if the terms are new. */
    double[] scores(Set<String> terms) {
        return classifier.scores(vector(terms));
    }

    /** Of length 1, or as much less as terms are new: what is not known is no reason to be surer of the rest. */
    private FeatureVector vector(Set<String> terms) {
        double length = Math.sqrt(terms.stream()
                .mapToDouble(this::rarity)
                .map(rarity -> rarity * rarity)
                .sum());
        Map<Integer, Double> values = new HashMap<>();
        for (String term : terms) {
            Integer feature = features.get(term);
            if (feature != null) {
                values.put(feature, rarity(term) / length);
            }
        }
        return FeatureVector.of(values);
    }

    /** Above 0 for the commonest word, too: "how often" and "how to" differ in such words. Strict, so that training is. */
    private double rarity(String term) {
        return 1 + StrictMath.log((1.0 + phrasings) / (1 + frequencies.getOrDefault(term, 0)));
    }
}
