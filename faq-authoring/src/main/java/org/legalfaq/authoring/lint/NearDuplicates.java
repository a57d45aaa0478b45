package org.legalfaq.authoring.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;

/**
 * Warns of two entries for one jurisdiction that ask almost the same. Words that many questions of the pack share count
 * little: "can", "charges" and "be" do not make two questions alike, "refiled" does.
 */
final class NearDuplicates {
    private static final double ALIKE = 0.8;
    /** A question alike shares at least so much of this one's weight, even if it holds no other word. */
    private static final double LEAST_SHARE = ALIKE / (2 - ALIKE);

    private static final double ROUNDING = 1e-9;

    private final JurisdictionRegistry registry;
    private final Map<String, Double> weights = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, List<Integer>> positionsByWord = new HashMap<>();

    private record Question(FaqEntry entry, Set<String> words, double weight) {}

    private NearDuplicates(JurisdictionRegistry registry) {
        this.registry = registry;
    }

    /** One for each language: a word that is common in one may be rare in another. */
    static Map<LanguageTag, NearDuplicates> in(ContentPack pack) {
        Map<LanguageTag, List<FaqEntry>> byLanguage =
                pack.entries().stream().collect(Collectors.groupingBy(FaqEntry::language));
        Map<LanguageTag, NearDuplicates> duplicates = new HashMap<>();
        byLanguage.forEach((language, entries) -> duplicates.put(language, in(pack.jurisdictions(), entries)));
        return duplicates;
    }

    private static NearDuplicates in(JurisdictionRegistry registry, List<FaqEntry> entries) {
        NearDuplicates duplicates = new NearDuplicates(registry);
        Map<String, Integer> frequencies = new HashMap<>();
        for (FaqEntry entry : entries) {
            words(entry).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        double all = frequencies.isEmpty() ? 1 : entries.size();
        frequencies.forEach((word, count) -> duplicates.weights.put(word, Math.log(1 + all / count)));
        return duplicates;
    }

    /** Compares an entry with those checked before it, so that each pair is found once, at its later entry. */
    void check(FaqEntry entry, Findings findings) {
        Set<String> words = words(entry);
        Question question = new Question(entry, words, weight(words));
        List<String> telling = telling(question);
        Set<Integer> candidates = new TreeSet<>();
        telling.forEach(word -> candidates.addAll(positionsByWord.getOrDefault(word, List.of())));
        for (int position : candidates) {
            compare(question, questions.get(position), findings);
        }
        telling.forEach(word ->
                positionsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(questions.size()));
        questions.add(question);
    }

    private void compare(Question question, Question other, Findings findings) {
        FaqEntry entry = question.entry();
        Set<String> shared = new TreeSet<>(question.words());
        shared.retainAll(other.words());
        double score = 2 * weight(shared) / (question.weight() + other.weight());
        if (score >= ALIKE && mayMeet(entry, other.entry())) {
            findings.add(
                    LintCode.NEAR_DUPLICATE,
                    "question",
                    entry.question(),
                    String.format(
                            Locale.ROOT,
                            "a score of %.2f with \"%s\" of the entry \"%s\"",
                            score,
                            other.entry().question(),
                            other.entry().id()),
                    String.format(Locale.ROOT, "less than %.2f", ALIKE));
        }
    }

    /**
     * The rarest words, without which two questions cannot be alike: the others weigh too little together. To look only for
     * questions that share one of these saves a large pack from comparing each question with each.
     */
    private List<String> telling(Question question) {
        List<String> rarestFirst = question.words().stream()
                .sorted(Comparator.comparingDouble((String word) -> -weight(Set.of(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double left = question.weight();
        int count = 0;
        while (count < rarestFirst.size() && left >= LEAST_SHARE * question.weight() - ROUNDING) {
            left -= weight(Set.of(rarestFirst.get(count++)));
        }
        return rarestFirst.subList(0, count);
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                .sum();
    }

    private boolean mayMeet(FaqEntry one, FaqEntry other) {
        Set<Jurisdiction> places = new HashSet<>();
        one.jurisdictions().forEach(place -> places.add(registry.canonical(place)));
        return !one.id().equals(other.id())
                && one.dates().overlaps(other.dates())
                && other.jurisdictions().stream().map(registry::canonical).anyMatch(places::contains);
    }

    private static Set<String> words(FaqEntry entry) {
        return new TreeSet<>(Words.lowerCase(entry.question()));
    }
}
