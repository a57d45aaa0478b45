package org.legalfaq.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legalfaq.query.SearchField;

/** What random packs and random queries are made of, so that they meet. */
final class RandomValues {
    static final List<String> TAGS =
            List.of("001", "US", "US-CA", "US-TX", "US-FED", "GB", "GB-GBN", "GB-EAW", "GB-ENG", "ZA");
    static final List<String> TOPICS =
            List.of("criminal", "criminal/bail", "criminal/bail/bond", "employment", "housing");
    static final List<String> LANGUAGES = List.of("en", "es", "en-GB", "es-MX");

    /** Some look alike, some are function words, some have several forms, and some are not in every pack. */
    private static final List<String> WORDS = List.of(
            "bail",
            "bails",
            "bain",
            "bond",
            "parole",
            "paroled",
            "patrol",
            "prosecutor",
            "prosecution",
            "prosecutors",
            "district",
            "attorney",
            "attorneys",
            "state's",
            "DA",
            "dismissal",
            "dismissed",
            "dismiss",
            "expungement",
            "expungment",
            "record",
            "records",
            "jury",
            "juries",
            "the",
            "what",
            "is",
            "can",
            "my",
            "of",
            "fianza",
            "abogado",
            "fiscal",
            "jurado",
            "prescripci\u00f3n",
            "1385",
            "1386",
            "11",
            "charge",
            "charged",
            "U.S.");

    private final RandomGenerator random;

    RandomValues(RandomGenerator random) {
        this.random = random;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String[] some(List<String> values, int most) {
        return Stream.generate(() -> one(values))
                .limit(1L + upTo(most - 1))
                .distinct()
                .toArray(String[]::new);
    }

    SearchField[] someOf(SearchField[] values) {
        return Stream.generate(() -> one(List.of(values)))
                .limit(1L + upTo(2))
                .distinct()
                .toArray(SearchField[]::new);
    }

    String text(int mostWords) {
        return Stream.generate(this::word)
                .limit(1L + upTo(mostWords - 1))
                .collect(Collectors.joining(one(List.of(" ", " ", ", ", ": "))));
    }

    String[] texts(int most, int mostWords) {
        return IntStream.range(0, upTo(most)).mapToObj(i -> text(mostWords)).toArray(String[]::new);
    }

    /** Days are few, so that they are often the first or last day of a text. */
    LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(upTo(12));
    }

    private String word() {
        return one(WORDS);
    }

    /** Like a text, but with slips of the finger. */
    String typed(int mostWords) {
        return Arrays.stream(text(mostWords).split(" "))
                .map(word -> oneIn(5) ? mistyped(word) : word)
                .collect(Collectors.joining(" "));
    }

    /** Often short of the last letters. */
    String unfinished(int mostWords) {
        String text = typed(mostWords);
        return oneIn(2) ? text : text.substring(0, 1 + upTo(text.length() - 1));
    }

    private String mistyped(String word) {
        int at = upTo(word.length() - 1);
        String letter = one(List.of("a", "e", "q", ":", "\u00e9"));
        return switch (upTo(3)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 ->
                word.substring(0, at)
                        + new StringBuilder(word.substring(at, Math.min(word.length(), at + 2))).reverse()
                        + word.substring(Math.min(word.length(), at + 2));
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }
}
