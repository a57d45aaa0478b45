package org.legalfaq.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Strings words together so that each follows one that it follows in given texts (a Markov chain). The texts mean nothing, but
 * have words and pairs of words as often as the given ones, which is what searching costs depend on.
 */
final class WordChain {
    private final List<String> openings = new ArrayList<>();
    private final Map<String, List<String>> followers = new TreeMap<>();

    private WordChain() {}

    static WordChain of(Stream<String> texts) {
        WordChain chain = new WordChain();
        texts.map(WordChain::words).forEach(chain::learn);
        return chain;
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    String text(int length, Random random) {
        List<String> words = new ArrayList<>(length);
        String last = "";
        while (words.size() < Math.max(1, length)) {
            List<String> next = followers.getOrDefault(last, openings);
            last = next.get(random.nextInt(next.size()));
            words.add(last);
        }
        return String.join(" ", words);
    }

    private void learn(List<String> words) {
        openings.add(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            followers
                    .computeIfAbsent(words.get(i - 1), word -> new ArrayList<>())
                    .add(words.get(i));
        }
    }
}
