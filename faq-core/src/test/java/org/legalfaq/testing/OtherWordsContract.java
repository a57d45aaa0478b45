package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.query.Span;
import org.legalfaq.spi.Respelling;

/** Which texts match although they do not hold the query's words: by synonyms and like spellings. */
public interface OtherWordsContract extends EngineUnderTest {

    @ParameterizedTest
    @ValueSource(strings = {"DA", "district attorney", "the District Attorneys", "prosecutor"})
    default void search_matchesSynonymsOfOneWordAndOfSeveral(String words) {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("da", "the da"),
                        entry("attorney", "a district attorney"),
                        entry("prosecutor", "prosecutors"))
                .synonyms("DA", "district attorney", "prosecutor")
                .build();

        assertThat(answer(pack, text(words)).shown()).containsExactlyInAnyOrder("da", "attorney", "prosecutor");
    }

    @Test
    default void search_matchesAPhraseOnlyByItsWordsInARow_ifItIsASynonym() {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("row", "the state's attorney"),
                        entry("apart", "an attorney of the state"),
                        entry("border").phrasings("my state", "attorney fees"))
                .synonyms("DA", "state's attorney")
                .build();

        assertThat(answer(pack, text("DA")).shown()).containsExactly("row");
    }

    @Test
    default void search_readsTheLongestKnownPhrase() {
        ContentPack pack = TestPacks.builder()
                .entries(entry("lawyer", "lawyer"), entry("prosecutor", "prosecutor"))
                .synonyms("DA", "district attorney", "prosecutor")
                .synonyms("attorney", "lawyer")
                .build();

        assertThat(answer(pack, text("district attorney")).shown()).containsExactly("prosecutor");
        assertThat(answer(pack, text("attorney")).shown()).containsExactly("lawyer");
    }

    @Test
    default void search_keepsSynonymsToTheirLanguage() {
        ContentPack pack = TestPacks.builder()
                .entries(entry("bond", "bond"), entry("fianza", "bond").language("es"))
                .synonyms(new SynonymSet(LanguageTag.of("es"), Optional.empty(), List.of("bail", "bond")))
                .build();

        assertThat(answer(pack, text("bail").languages("en", "es")).shown()).containsExactly("fianza:es");
    }

    @Test
    default void search_usesSynonymsOfAJurisdiction_whereTheReaderOrTheTextIs() {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("us", "prosecutor").in("US"),
                        entry("us-ca", "prosecutor").in("US-CA"),
                        entry("world", "prosecutor").in("001"),
                        entry("za", "prosecutor").in("ZA"),
                        entry("other", "sheriff").in("US"))
                .synonymsIn("US", "DA", "prosecutor")
                .build();

        assertThat(answer(pack, text("DA").in("US-CA")).shown()).containsExactlyInAnyOrder("us", "us-ca", "world");
        assertThat(answer(pack, text("DA").in("ZA")).shown()).isEmpty();
        assertThat(answer(pack, text("DA")).shown()).containsExactlyInAnyOrder("us", "us-ca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expungment", "expugnement", "expungemant", "expungmant", "Expungements"})
    default void search_findsMisspelledWords(String words) {
        ContentPack pack = TestPacks.of(entry("expungement", "expungement"), entry("bail", "bail"));

        assertThat(answer(pack, text(words)).shown()).containsExactly("expungement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bial", "parloe", "pa\u0155le", "paarole", "paole"})
    default void search_findsShortWordsWithOneSlip(String words) {
        ContentPack pack = TestPacks.of(entry("bail", "bail"), entry("parole", "parole"));

        assertThat(answer(pack, text(words)).total()).isOne();
    }

    @Test
    default void search_takesTheClosestSpellingsOnly() {
        ContentPack pack = TestPacks.of(entry("prosecution", "prosecuzion"), entry("persecution", "prasecuzian"));

        assertThat(answer(pack, text("prosecuzian")).shown()).containsExactlyInAnyOrder("prosecution", "persecution");
        assertThat(answer(pack, text("prosecuzien")).shown()).containsExactly("prosecution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xail", "bal", "bqil5", "1386", "bqqlq", "parolqq", "bailqq"})
    default void search_doesNotRespell_ifStartIsOtherOrWordIsShortOrHasDigitsOrTooManyEdits(String words) {
        ContentPack pack =
                TestPacks.of(entry("bail", "bail"), entry("parole", "parole"), entry("section", "section 1385"));

        assertThat(answer(pack, text(words)).total()).isZero();
    }

    @Test
    default void search_givesAMisspeltWordItsSynonyms() {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("prosecutor", "prosecutor"),
                        entry("attorney", "a district attorney"),
                        entry("fiscal", "fiscal"),
                        entry("other", "attorney"))
                .synonyms("prosecutor", "district attorney")
                .synonymsIn("GB-SCT", "prosecutor", "fiscal")
                .build();

        assertThat(answer(pack, text("prosecutro")).shown()).containsExactlyInAnyOrder("prosecutor", "attorney");
        assertThat(answer(pack, text("prosecutro")).respelt()).containsExactly("prosecutor");
    }

    @Test
    default void search_doesNotRespell_ifAnyTextKnowsTheWord() {
        ContentPack pack = TestPacks.of(
                entry("parole", "parole").in("US"),
                entry("patrole", "patrole").in("ZA"),
                entry("custodia", "custodia").language("es"),
                entry("custody", "custodie"));

        assertThat(answer(pack, text("patrole").in("US")).total()).isZero();
        assertThat(answer(pack, text("patrola").in("US")).total()).isZero();
        assertThat(answer(pack, text("custodia")).total()).isZero();
    }

    @Test
    default void search_saysWhichWordsItReadInAnotherSpelling() {
        ContentPack pack = TestPacks.of(
                entry("expungement", "Expungement of my records"),
                entry("bail", "bail"),
                entry("board", "parole board"));

        List<Respelling> respellings =
                answer(pack, text("My expugnements, and parloe?")).result().respellings();

        assertThat(respellings).extracting(Respelling::place).containsExactly(new Span(3, 15), new Span(21, 27));
        assertThat(answer(pack, text("my expungement of bail")).respelt()).isEmpty();
        assertThat(answer(pack, text("baill")).respelt()).hasSize(1);
        assertThat(answer(pack, text("qqqqqqqq bail")).respelt()).isEmpty();
        assertThat(answer(pack, text("parloe").in("ZA").topics("none")).respelt())
                .isEmpty();
    }
}
