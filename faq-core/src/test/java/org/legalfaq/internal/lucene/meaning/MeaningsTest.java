package org.legalfaq.internal.lucene.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.internal.lucene.LuceneSearchEngineFactory;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.SearchEngineFactory;
import org.legalfaq.testing.EngineUnderTest;
import org.legalfaq.testing.TestEmbeddings;
import org.legalfaq.testing.TestEntry;
import org.legalfaq.testing.TestPacks;

/** What an embedding model adds to the ranking by words. */
class MeaningsTest implements EngineUnderTest {

    @Override
    public SearchEngineFactory factory() {
        return new LuceneSearchEngineFactory(
                SearchWeights.DEFAULT, Optional.of(new TestEmbeddings()), Optional.empty(), 0);
    }

    @Test
    void search_findsWhatSharesAMeaningButNoWord() {
        ContentPack pack =
                TestPacks.of(entry("lawyer", "Is a lawyer free?"), entry("parking", "Where do I leave my vehicle?"));

        assertThat(new LuceneSearchEngineFactory()
                        .open(pack)
                        .search(text("solicitor gratis").build())
                        .hits())
                .isEmpty();
        assertThat(answer(pack, text("solicitor gratis")).shown()).containsExactly("lawyer");
        assertThat(answer(pack, text("automobile")).shown()).containsExactly("parking");
    }

    @Test
    void search_addsTheReciprocalsOfBothPlaces() {
        ContentPack pack = TestPacks.of(
                entry("both", "Is an attorney free?"),
                entry("meaning", "lawyer"),
                entry("word", "attorney zzzz yyyy xxxx"));
        var answer = answer(pack, text("attorney free"));

        assertThat(answer.shown()).startsWith("both");
        assertThat(answer.hit(0).score()).isCloseTo(2.0 / 61, within(1e-8));
    }

    @Test
    void search_isFilteredByPlaceTopicDayAndLanguageBeforeItRanks() {
        ContentPack pack = TestPacks.of(
                entry("here", "lawyer").in("US"),
                entry("elsewhere", "lawyer").in("ZA"),
                entry("other-topic", "lawyer").in("US").about("work"),
                entry("expired", "lawyer").in("US").to("2020-01-01"),
                entry("spanish", "lawyer").in("US").language("es"));

        assertThat(answer(
                                pack,
                                text("solicitor")
                                        .in("US")
                                        .topics("general")
                                        .languages("en")
                                        .on("2026-01-01"))
                        .shown())
                .containsExactly("here");
    }

    @Test
    void search_groupsFamiliesAndShowsTheMemberNearestToTheReader() {
        ContentPack pack = TestPacks.of(
                entry("us", "lawyer").in("US").family("lawyer"),
                entry("texas", "nothing like it").in("US-TX").family("lawyer"),
                entry("other", "car").in("US"));
        var answer = answer(pack, text("solicitor").in("US-TX"));

        assertThat(answer.shown()).containsExactly("texas");
        assertThat(answer.matched()).containsExactly("us");
        assertThat(answer.members(0)).containsExactly("us", "texas");
        assertThat(answer.total()).isEqualTo(1);
    }

    @Test
    void search_breaksTiesByPackOrder() {
        ContentPack pack = TestPacks.of(entry("b", "solicitor"), entry("a", "counsel"), entry("c", "lawyer"));

        assertThat(answer(pack, text("attorney")).shown()).containsExactly("b", "a", "c");
    }

    @Test
    void search_judgesEvidenceByWordsAlone() {
        ContentPack pack = TestPacks.of(entry("lawyer", "Is a lawyer free?"), entry("car", "car"));

        assertThat(answer(pack, text("solicitor gratis")).evidence().best()).isZero();
        assertThat(answer(pack, text("solicitor gratis")).evidence().missingTerms())
                .hasSize(2);
        assertThat(answer(pack, text("free")).evidence())
                .isEqualTo(new LuceneSearchEngineFactory()
                        .open(pack)
                        .search(text("free").build())
                        .evidence());
    }

    @ParameterizedTest(name = "at most {0} compared one by one")
    @ValueSource(ints = {Meanings.MOST_COMPARED, 0})
    void nearest_agreesWithComparingEveryVector(int mostCompared) {
        RandomModel model = new RandomModel();
        ContentPack pack = TestPacks.of(IntStream.range(0, 1_500)
                .mapToObj(i -> entry("e" + i, "question " + i)
                        .phrasings("phrasing " + i)
                        .shortAnswer("phrasing " + i))
                .toArray(TestEntry[]::new));
        FixedBitSet odd = new FixedBitSet(1_500);
        IntStream.range(0, 1_500).filter(i -> i % 2 == 1).forEach(odd::set);
        Matches nearest = new Meanings(new CheckedEmbeddings(model), new PackTexts(pack), mostCompared)
                .nearest(
                        "asked",
                        Matches.of(odd, new float[1_500]),
                        Set.of(TextLanguage.of(pack.info().mainLanguage())));
        List<Integer> found = new ArrayList<>();
        for (int text = nearest.from(0); text >= 0; text = nearest.from(text + 1)) {
            found.add(text);
        }
        found.sort(Comparator.comparingDouble(text -> -nearest.score(text)));

        List<Integer> expected = IntStream.range(0, 1_500)
                .filter(i -> i % 2 == 1)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -Math.max(model.cosine("asked", "question " + i), model.cosine("asked", "phrasing " + i))))
                .limit(20)
                .toList();
        assertThat(found.subList(0, 20)).isEqualTo(expected);
        assertThat(nearest.score(expected.get(0)))
                .isCloseTo(
                        (float) Math.max(
                                model.cosine("asked", "question " + expected.get(0)),
                                model.cosine("asked", "phrasing " + expected.get(0))),
                        within(1e-6f));
    }

    /** A random vector for each text, the same on each run. */
    private static final class RandomModel implements EmbeddingModel {
        private final Map<String, float[]> vectors = new HashMap<>();

        @Override
        public String id() {
            return "random";
        }

        @Override
        public int dimension() {
            return 16;
        }

        @Override
        public float[] embed(String text) {
            return vectors.computeIfAbsent(text, any -> {
                Random random = new Random(text.hashCode() * 0x9E3779B97F4A7C15L);
                float[] vector = new float[16];
                for (int i = 0; i < 16; i++) {
                    vector[i] = (float) random.nextGaussian();
                }
                return vector;
            });
        }

        double cosine(String one, String other) {
            double dot = 0;
            double oneSquares = 0;
            double otherSquares = 0;
            for (int i = 0; i < 16; i++) {
                dot += embed(one)[i] * embed(other)[i];
                oneSquares += embed(one)[i] * embed(one)[i];
                otherSquares += embed(other)[i] * embed(other)[i];
            }
            return dot / Math.sqrt(oneSquares * otherSquares);
        }
    }
}
