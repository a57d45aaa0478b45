package org.legalfaq.internal.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legalfaq.internal.lucene.LuceneSearchEngineFactory;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.testing.Answer;
import org.legalfaq.testing.TestEntry;
import org.legalfaq.testing.TestPacks;

/** What learning from all phrasings at once adds to comparing with one at a time. */
class FamilyWordsTest {
    private static final List<String> CRIMES =
            List.of("theft", "fraud", "arson", "assault", "robbery", "battery", "burglary", "trespass", "forgery");

    private static final List<String> WORDS =
            List.of("charge", "case", "count", "accusation", "complaint", "indictment");

    @Test
    void search_leadsByMore_whereAWordTellsFamiliesApart() {
        EngineQuery query = text("is a theft case often dropped").build();

        Answer before = answer(pack(WORDS.size()), query, 0);
        Answer after = answer(pack(WORDS.size()), query, SearchWeights.DEFAULT.classifier());

        assertThat(before.shown()).startsWith("how-often");
        assertThat(after.shown()).startsWith("how-often");
        assertThat(lead(after)).isGreaterThan(lead(before) + 0.05);
    }

    @Test
    void evidence_keepsTheScoreOfTheWords_whichSaysHowMuchIsAnswered() {
        EngineQuery query = text("is a theft case often dropped").build();

        Evidence before = answer(pack(WORDS.size()), query, 0).evidence();
        Evidence after = answer(pack(WORDS.size()), query, 1).evidence();

        assertThat(after.best()).isCloseTo(before.best(), offset(1e-5));
        assertThat(after.second()).isLessThan(before.second());
    }

    /** Texts for the reader's place come first, whatever fits better elsewhere: they are judged by their own words. */
    @Test
    void evidence_isOfTheWordsOfAPreferredText_whateverFitsBetterElsewhere() {
        EngineQuery query =
                text("is a theft case often dropped").preferring("US-TX").build();

        Answer before = answer(pack(WORDS.size(), "US-TX", "US-CA"), query, 0);
        Answer after = answer(pack(WORDS.size(), "US-TX", "US-CA"), query, 1);

        assertThat(before.shown()).startsWith("how");
        assertThat(after.shown()).startsWith("how");
        assertThat(after.evidence().best()).isCloseTo(before.evidence().best(), offset(1e-5));
    }

    @Test
    void search_weighsEachLanguageForItself() {
        TestEntry spanish =
                entry("aviso").language("es").question("¿Cada cuánto se retira un cargo, un case de theft?");
        EngineQuery query =
                text("is a theft case often dropped").languages("en", "es").build();

        Map<String, Double> before = scores(answer(pack(WORDS.size(), "US", "US", spanish), query, 0));
        Map<String, Double> after = scores(answer(pack(WORDS.size(), "US", "US", spanish), query, 1));

        assertThat(after.get("aviso:es")).isCloseTo(before.get("aviso:es"), offset(1e-5));
        assertThat(after.get("how-often")).isCloseTo(before.get("how-often"), offset(1e-5));
        assertThat(after.get("how")).isLessThan(before.get("how"));
    }

    @Test
    void search_learnsNothingFromAFewPhrasings() {
        ContentPack few = pack(2);
        EngineQuery query = text("is a theft case often dropped").build();

        assertThat(few.entries().stream()
                        .mapToInt(entry -> entry.alternatePhrasings().size())
                        .sum())
                .isLessThan(FamilyWords.LEAST_PHRASINGS);
        assertThat(answer(few, query, 1).result())
                .isEqualTo(answer(few, query, 0).result());
    }

    @Test
    void search_inChosenFieldsGoesByTheseAlone() {
        EngineQuery query = text("is a theft case often dropped")
                .fields(SearchField.QUESTION)
                .build();

        assertThat(answer(pack(WORDS.size()), query, 1).result())
                .isEqualTo(answer(pack(WORDS.size()), query, 0).result());
    }

    private static ContentPack pack(int words) {
        return pack(words, "US", "US");
    }

    private static ContentPack pack(int words, String how, String howOften, TestEntry... more) {
        TestEntry[] two = {
            entry("how", "How is a charge dropped?")
                    .in(how)
                    .phrasings(phrasings(words, "how do I get a %s %s dropped")),
            entry("how-often", "How often are charges dropped?")
                    .in(howOften)
                    .phrasings(phrasings(words, "how often is a %s %s dropped"))
        };
        return TestPacks.of(
                Stream.concat(Arrays.stream(two), Arrays.stream(more)).toArray(TestEntry[]::new));
    }

    private static Map<String, Double> scores(Answer answer) {
        return IntStream.range(0, answer.shown().size())
                .boxed()
                .collect(Collectors.toMap(
                        hit -> answer.shown().get(hit), hit -> answer.hit(hit).score()));
    }

    private static String[] phrasings(int words, String pattern) {
        return WORDS.stream()
                .limit(words)
                .flatMap(word -> CRIMES.stream().map(crime -> pattern.formatted(crime, word)))
                .toArray(String[]::new);
    }

    private static double lead(Answer answer) {
        return 1 - answer.evidence().second() / answer.evidence().best();
    }

    private static Answer answer(ContentPack pack, EngineQuery query, double weight) {
        SearchWeights weights =
                SearchWeights.DEFAULT.toBuilder().classifier(weight).build();
        try (SearchEngine engine =
                new LuceneSearchEngineFactory(weights, Optional.empty(), Optional.empty(), 0).open(pack)) {
            return new Answer(pack, engine.search(query));
        }
    }
}
