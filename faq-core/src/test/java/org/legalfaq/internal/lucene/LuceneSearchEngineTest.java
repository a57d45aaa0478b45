package org.legalfaq.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.SearchEngine;
import org.legalfaq.spi.SearchEngineFactory;
import org.legalfaq.testing.Answer;
import org.legalfaq.testing.SearchEngineContract;
import org.legalfaq.testing.TestPacks;

/** The contract, and what only the embedded engine promises: how it ranks, and that it keeps to itself. */
class LuceneSearchEngineTest implements SearchEngineContract {

    @Override
    public SearchEngineFactory factory() {
        return new LuceneSearchEngineFactory();
    }

    @Test
    void search_ranksTheQuestionBeforePhrasingsAndTheAnswerLast() {
        ContentPack pack = TestPacks.of(
                entry("answer").answer("bail"),
                entry("short-answer").shortAnswer("bail"),
                entry("phrasing").phrasings("bail"),
                entry("question").question("bail"));

        assertThat(answer(pack, text("bail")).shown())
                .containsExactly("question", "phrasing", "short-answer", "answer");
    }

    @Test
    void search_doesNotHoldManyPhrasingsAgainstAnEntry() {
        ContentPack pack = TestPacks.of(
                entry("one").phrasings("refund of a deposit in cash"),
                entry("many")
                        .phrasings("getting bail back", "bail refund", "is bail returned", "when is bail paid back"));

        assertThat(answer(pack, text("bail refund")).shown()).containsExactly("many", "one");
    }

    @Test
    void search_weighsRareWordsMoreThanCommonOnes() {
        ContentPack pack = TestPacks.of(
                entry("a", "criminal case"),
                entry("b", "criminal charge"),
                entry("c", "criminal trial"),
                entry("d", "bail"));

        assertThat(answer(pack, text("bail in a criminal")).shown().get(0)).isEqualTo("d");
    }

    @Test
    void search_tellsQuestionsApartByTheirFunctionWords() {
        ContentPack pack = TestPacks.of(entry("bail", "bail"), entry("can", "can bail"), entry("plea", "can plea"));

        assertThat(answer(pack, text("can bail")).shown()).containsExactly("can", "bail");
    }

    @Test
    void search_comparesWithOnePhrasingAtATime() {
        ContentPack pack = TestPacks.of(
                entry("scattered").phrasings("lost my job", "bail refund", "returned goods", "money back"),
                entry("together").phrasings("is bail money returned", "plea", "trial", "judge"));

        assertThat(answer(pack, text("bail money returned")).shown()).startsWith("together");
    }

    @Test
    void search_prefersAPhrasingThatTheQuestionCoversWhole() {
        ContentPack pack = TestPacks.of(
                entry("long", "refund of bail money after an appeal was lost"), entry("short", "refund of bail"));

        assertThat(answer(pack, text("bail refund")).shown()).containsExactly("short", "long");
    }

    @Test
    void search_scoresSynonymsBelowTheReadersOwnWords_howeverRareTheyAre() {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("phrase", "people's district attorney"),
                        entry("word", "people's solicitor"),
                        entry("own", "people's prosecutor"),
                        entry("own-again", "other prosecutor"))
                .synonyms("prosecutor", "district attorney", "solicitor")
                .build();

        assertThat(answer(pack, text("prosecutor")).shown().subList(0, 2))
                .containsExactlyInAnyOrder("own", "own-again");
        assertThat(answer(pack, text("district attorney")).shown().get(0)).isEqualTo("phrase");
        assertThat(answer(pack, text("solicitor")).shown().get(0)).isEqualTo("word");
    }

    @Test
    void search_takesARareNameOfACommonConceptAsCommon() {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("solicitor", "solicitor"),
                        entry("appeal", "appeal"),
                        entry("again", "appeal again"),
                        entry("one", "prosecutor one"),
                        entry("two", "prosecutor two"),
                        entry("three", "prosecutor three"))
                .synonyms("prosecutor", "solicitor")
                .build();

        assertThat(answer(pack, text("solicitor appeal")).shown()).startsWith("appeal", "solicitor");
    }

    @Test
    void search_letsTheMembersOfAFamilySupportEachOther_whereThePlaceIsKnown() {
        ContentPack pack = TestPacks.of(
                entry("alone", "bail refund").in("US"),
                entry("us", "bail refund").family("refund").in("US"),
                entry("us-tx", "bail refund").family("refund").in("US-TX"),
                entry("za", "bail refund").family("refund").in("ZA"));

        assertThat(answer(pack, text("bail refund").in("US-TX")).shown()).containsExactly("us-tx", "alone");
        assertThat(answer(pack, text("bail refund").preferring("US-TX")).shown())
                .containsExactly("us-tx", "alone");
        assertThat(answer(pack, text("bail refund").in("US")).shown()).containsExactly("alone", "us");
        assertThat(answer(pack, text("bail refund").preferring("US")).shown()).containsExactly("alone", "us");
        assertThat(answer(pack, text("bail refund")).shown()).containsExactly("alone", "us");
    }

    @Test
    void search_prefersTheNearestPlace_whereTextsMatchAlike() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail refund").in("US"),
                entry("us-tx", "bail refund").in("US-TX"));

        assertThat(answer(pack, text("bail refund").in("US-TX")).shown()).containsExactly("us-tx", "us");
        assertThat(answer(pack, text("bail refund").preferring("US-TX")).shown())
                .containsExactly("us-tx", "us");
        assertThat(answer(pack, text("bail refund")).shown()).containsExactly("us", "us-tx");
    }

    @Test
    void search_prefersTextsInTheLanguageAskedForFirst() {
        ContentPack pack = TestPacks.of(
                entry("en", "the fiscal"),
                entry("es", "una apelación del fiscal").language("es"));

        assertThat(answer(pack, text("fiscal").languages("es", "en")).shown()).containsExactly("es:es", "en");
        assertThat(answer(pack, text("fiscal").languages("en", "es")).shown()).containsExactly("en", "es:es");
    }

    @Test
    void search_prefersTheReadersOwnFormOfAWord() {
        ContentPack pack = TestPacks.of(entry("other-form", "a dismissal"), entry("own-form", "a dismissed"));

        assertThat(answer(pack, text("dismissed")).shown()).containsExactly("own-form", "other-form");
        assertThat(answer(pack, text("dismissal")).shown()).containsExactly("other-form", "own-form");
    }

    @Test
    void search_prefersWordsInARow_andFindsThemInAnyOrder() {
        ContentPack pack = TestPacks.of(
                entry("away", "bail of a friend for a refund"),
                entry("in-a-row", "a refund for a friend of bail money"));

        assertThat(answer(pack, text("bail money")).shown()).containsExactly("in-a-row", "away");
        assertThat(answer(pack, text("money, bail!")).shown()).containsExactly("in-a-row", "away");
        assertThat(answer(pack, text("refund for a friend")).shown()).startsWith("in-a-row");
    }

    @Test
    void search_countsEveryWordOfALongText() {
        ContentPack pack = TestPacks.builder()
                .entries(IntStream.range(0, 1_500)
                        .mapToObj(i -> entry("e" + i, "w" + i)
                                .phrasings("w" + i + " x")
                                .keywords("w" + i)
                                .build())
                        .toList())
                .build();
        String words = IntStream.range(0, 1_500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        Answer answer = answer(pack, text(words));

        assertThat(answer.total()).isEqualTo(1_500);
        assertThat(answer.evidence().missingTerms()).hasSize(1_499);
    }

    @Test
    void search_finds_whatALongStoryIsAbout() {
        ContentPack pack = TestPacks.of(
                entry("refiled", "Can charges be filed again?"),
                entry("bail", "How does bail work?"),
                entry("plea", "What is a plea bargain?"));
        String story = "Last week I was at home with my brother and the neighbours called because of the noise. ";

        Answer answer = answer(pack, text(story.repeat(10) + "Can the charges be filed again? " + story.repeat(10)));

        assertThat(answer.shown()).startsWith("refiled");
    }

    @Test
    void search_ranksByTheWeightsItIsGiven() {
        ContentPack pack = TestPacks.of(
                entry("phrasing").phrasings("bail"), entry("answer").answer("bail"));
        SearchEngineFactory answerFirst = new LuceneSearchEngineFactory(
                SearchWeights.DEFAULT.toBuilder().answer(9).support(0).build(), Optional.empty(), Optional.empty(), 0);
        try (SearchEngine engine = answerFirst.open(pack)) {
            EngineResult result = engine.search(text("bail").build());

            assertThat(result.hits()).extracting(EngineHit::shown).containsExactly(1, 0);
        }
    }

    @Test
    void search_scoresLikeSpellingsBelowKnownWords() {
        ContentPack pack = TestPacks.of(entry("like", "expungements"), entry("known", "sealing"));

        Answer answer = answer(pack, text("sealing or expunqement"));

        assertThat(answer.shown()).containsExactly("known", "like");
    }

    @Test
    void search_respellsWithTheClosestFormOfTheTexts_namesAsTheyAreWritten() {
        ContentPack pack = TestPacks.of(
                entry("a", "Expungement, and expunging")
                        .shortAnswer("The prosecutor's records. Prosecutors in Miranda."),
                entry("b", "the prosecutor").language("es").shortAnswer("La prescripci\u00f3n"));

        assertThat(answer(pack, text("expugnement")).respelt()).containsExactly("expungement");
        assertThat(answer(pack, text("expugning")).respelt()).containsExactly("expunging");
        assertThat(answer(pack, text("prosacutors")).respelt()).containsExactly("prosecutors");
        assertThat(answer(pack, text("mirandda")).respelt()).containsExactly("Miranda");
        assertThat(answer(pack, text("prescripcoin").languages("es")).respelt()).containsExactly("prescripci\u00f3n");
    }

    @Test
    void search_leavesLucenesGlobalLimitAlone() {
        int before = IndexSearcher.getMaxClauseCount();

        answer(TestPacks.of(entry("bail", "bail")), text("bail"));

        assertThat(IndexSearcher.getMaxClauseCount()).isEqualTo(before);
    }

    @Test
    void search_startsNoThreads() {
        ContentPack pack = TestPacks.builder()
                .entries(IntStream.range(0, 3_000)
                        .mapToObj(i -> entry("e" + i, "word" + i).build())
                        .toList())
                .build();
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        answer(pack, text("word7"));

        assertThat(before).containsAll(Thread.getAllStackTraces().keySet());
    }

    @Test
    void search_givesSeveralThreadsTheSameResult() {
        ContentPack pack =
                TestPacks.of(entry("bail", "bail refund"), entry("parole", "parole"), entry("both", "bail parole"));
        EngineQuery query = text("bail parloe").build();
        try (SearchEngine engine = factory().open(pack)) {
            EngineResult alone = engine.search(query);

            assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> engine.search(query)))
                    .allMatch(alone::equals);
        }
    }

    @Test
    void close_canBeCalledTwice() {
        SearchEngine engine = factory().open(TestPacks.of(entry("bail", "bail")));

        engine.close();
        engine.close();
    }
}
