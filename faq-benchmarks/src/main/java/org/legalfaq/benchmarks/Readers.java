package org.legalfaq.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.LanguageTag;

/** What readers type, in the main language of a pack and in the same order for the same seed. */
final class Readers {
    private static final int FEWEST_TYPED = 3;

    private Readers() {}

    /** The questions that the pack is judged by, those that it does not answer included. */
    static List<String> questions(ContentPack pack, long seed) {
        Predicate<LanguageTag> main = pack.info().mainLanguage()::equals;
        return shuffled(
                pack.expectations().stream()
                        .filter(expectation -> expectation.language().stream().allMatch(main))
                        .map(Expectation::query),
                seed);
    }

    /** Beginnings of the pack's own questions and phrasings, the last word seldom whole. */
    static List<String> beginnings(ContentPack pack, long seed) {
        Random random = new Random(seed);
        return shuffled(
                pack.entries().stream()
                        .filter(entry -> entry.language().equals(pack.info().mainLanguage()))
                        .flatMap(entry ->
                                Stream.concat(Stream.of(entry.question()), entry.alternatePhrasings().stream()))
                        .filter(text -> text.length() > FEWEST_TYPED)
                        .map(text -> text.substring(0, random.nextInt(FEWEST_TYPED, text.length()))),
                seed);
    }

    private static List<String> shuffled(Stream<String> texts, long seed) {
        List<String> all = new ArrayList<>(texts.toList());
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all);
    }
}
