package org.legalfaq.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.legalfaq.spi.EmbeddingModel;

/**
 * A small model of our own: a text is the sum of its words, a word the sum of its hashed character trigrams, and some words
 * mean another. Knows nothing of words shorter than three letters. The same on every machine.
 */
public final class TestEmbeddings implements EmbeddingModel {
    private static final int DIMENSION = 256;

    private static final Map<String, String> MEANINGS = Map.of(
            "attorney", "lawyer",
            "solicitor", "lawyer",
            "counsel", "lawyer",
            "car", "vehicle",
            "automobile", "vehicle",
            "gratis", "free",
            "costless", "free");

    private final double leastSimilarity;

    public TestEmbeddings() {
        this(0.3);
    }

    public TestEmbeddings(double leastSimilarity) {
        this.leastSimilarity = leastSimilarity;
    }

    @Override
    public String id() {
        return "trigrams";
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public double leastSimilarity() {
        return leastSimilarity;
    }

    @Override
    public float[] embed(String text) {
        float[] vector = new float[DIMENSION];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            String meant = MEANINGS.getOrDefault(word, word);
            for (int i = 0; i + 3 <= meant.length(); i++) {
                vector[Math.floorMod(Arrays.hashCode(meant.substring(i, i + 3).toCharArray()), DIMENSION)]++;
            }
        }
        return vector;
    }
}
