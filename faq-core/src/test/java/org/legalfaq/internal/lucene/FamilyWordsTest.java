package org.legalfaq.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.testing.Answer;
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
    void search_keepsTheBestScore_whichSaysHowMuchIsAnswered() {
        EngineQuery query = text("is a theft case often dropped").build();

        Evidence before = answer(pack(WORDS.size()), query, 0).evidence();
        Evidence after = answer(pack(WORDS.size()), query, 1).evidence();

        assertThat(after.best()).isCloseTo(before.best(), offset(1e-5));
        assertThat(after.second()).isLessThan(before.second());
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
        return TestPacks.of(
                entry("how", "How is a charge dropped?").phrasings(phrasings(words, "how do I get a %s %s dropped")),
                entry("how-often", "How often are charges dropped?")
                        .phrasings(phrasings(words, "how often is a %s %s dropped")));
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
