package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.Highlight;
import org.legalfaq.spi.EngineSuggestion;
import org.legalfaq.spi.SearchEngine;

/** How a typed beginning is completed. */
public interface SuggestContract extends EngineUnderTest {

    private List<EngineSuggestion> suggested(ContentPack pack, TestQuery query) {
        try (SearchEngine engine = factory().open(pack)) {
            return engine.suggest(query.build());
        }
    }

    private List<String> shown(ContentPack pack, TestQuery query) {
        return suggested(pack, query).stream()
                .map(suggestion -> pack.entries().get(suggestion.shown()))
                .map(FaqEntry::id)
                .map(Object::toString)
                .toList();
    }

    private static List<String> marked(Highlight highlight) {
        return highlight.spans().stream()
                .map(span -> highlight.text().substring(span.start(), span.end()))
                .toList();
    }

    @Test
    default void suggest_putsQuestionsThatBeginSoFirst_thenPhrasings_thenWordsFurtherOn() {
        ContentPack pack = TestPacks.of(
                entry("telling", "Bail: what is refunded?"),
                entry("any-order", "Refunded: is my bail?"),
                entry("row-phrasing").phrasings("so is my bail refunded"),
                entry("row", "When is my bail refunded?"),
                entry("start-phrasing").phrasings("is my bail refundable"),
                entry("start", "Is my bail refunded?"));

        assertThat(shown(pack, text("is my bail ref")))
                .containsExactly("start", "start-phrasing", "row", "row-phrasing", "any-order", "telling");
    }

    @Test
    default void suggest_doesNotInsistOnFunctionWords_onceAWordSaysWhatItIsAbout() {
        ContentPack pack = TestPacks.of(entry("bail", "Bail money"), entry("they", "They left"));

        assertThat(shown(pack, text("what is my bai"))).containsExactly("bail");
        assertThat(shown(pack, text("what is my bail mo"))).containsExactly("bail");
        assertThat(shown(pack, text("what is my ba"))).isEmpty();
        assertThat(shown(pack, text("what can they"))).isEmpty();
    }

    @Test
    default void suggest_keepsPackOrder_amongEqualOnes() {
        ContentPack pack =
                TestPacks.of(entry("b", "What is bail?"), entry("c", "What is parole?"), entry("a", "What is a plea?"));

        assertThat(shown(pack, text("what is"))).containsExactly("b", "c", "a");
        assertThat(shown(pack, text("what is").page(0, 2))).containsExactly("b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b", "BA", "bail", "  bail  ", "(bail", "\u00bfbai", "what is b", "WHAT, is: bai", "b\u00e0il"})
    default void suggest_readsTheLastWordAsABeginning(String typed) {
        ContentPack pack = TestPacks.of(entry("bail", "What is bail?"), entry("plea", "What is a plea?"));

        assertThat(shown(pack, text(typed))).containsExactly("bail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?!", "\u0000", "\ud83d", "ail", "wha bail", "what is bailiff", "what bail parole"})
    default void suggest_findsNothing_ifNoPhrasingContinues(String typed) {
        ContentPack pack = TestPacks.of(entry("bail", "What is bail?"), entry("parole", "Parole."));

        assertThat(shown(pack, text(typed))).isEmpty();
        assertThat(shown(pack, all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expungement rec",
                "expugnement rec",
                "expungment records",
                "expunqemant r",
                "expung",
                "expugn",
                "exphng"
            })
    default void suggest_takesUnknownWordsAsMisspelt_butForTheFirstLetter(String typed) {
        ContentPack pack = TestPacks.of(entry("bail", "bail"), entry("expungement", "expungement of records"));

        assertThat(shown(pack, text(typed))).containsExactly("expungement");
        assertThat(shown(pack, text("q" + typed.substring(1)))).isEmpty();
    }

    @Test
    default void suggest_leavesWordsThatAPhrasingHoldsAsTheyAre() {
        ContentPack pack = TestPacks.of(entry("parole", "parole board"), entry("patrole", "patrole of guards"));

        assertThat(shown(pack, text("parole"))).containsExactly("parole");
        assertThat(shown(pack, text("parole guards"))).isEmpty();
    }

    @Test
    default void suggest_givesOneOfEachFamily_theOneForTheReader() {
        ContentPack pack = TestPacks.of(
                entry("bail-ca", "Is bail refunded in California?").in("US-CA").family("bail"),
                entry("bail", "Is bail refunded?").in("US").family("bail"),
                entry("bail-tx", "Is bail refunded in Texas?").in("US-TX").family("bail"),
                entry("bail-za", "Is bail refunded?").in("ZA"));

        assertThat(shown(pack, text("is bail").in("US-CA"))).containsExactly("bail-ca");
        assertThat(shown(pack, text("is bail").in("US-OH"))).containsExactly("bail");
        assertThat(shown(pack, text("is bail"))).containsExactly("bail", "bail-za");
        assertThat(shown(pack, text("is bail refunded in c"))).containsExactly("bail-ca");
        assertThat(shown(pack, text("is bail refunded in c").in("US-TX"))).isEmpty();
        assertThat(shown(pack, text("is bail refunded in t").in("US-CA"))).isEmpty();
    }

    @Test
    default void suggest_showsTheReadersMember_whicheverMatched() {
        ContentPack pack = TestPacks.of(
                entry("bail", "Is bail refunded?").in("US").family("bail"),
                entry("bail-ca", "Money back").in("US-CA").family("bail"));

        EngineSuggestion suggestion =
                suggested(pack, text("is bail").in("US-CA")).get(0);

        assertThat(suggestion.shown()).isEqualTo(1);
        assertThat(suggestion.matched()).isZero();
        assertThat(suggestion.highlight().text()).isEqualTo("Is bail refunded?");
    }

    @Test
    default void suggest_givesOnlyWhatIsAdmissible() {
        ContentPack pack = TestPacks.of(
                entry("old", "bail once").to("2026-01-01"),
                entry("job", "bail at work").about("employment"),
                entry("crime", "bail in a criminal case").about("criminal"));

        assertThat(shown(pack, text("bail"))).containsExactly("job", "crime");
        assertThat(shown(pack, text("bail").topics("criminal"))).containsExactly("crime");
        assertThat(shown(pack, text("bail").on("2025-01-01"))).containsExactly("old", "job", "crime");
    }

    @Test
    default void suggest_completesInTheWantedLanguage_elseInTheNext() {
        ContentPack pack = TestPacks.of(
                entry("bail", "Is bail refunded?"),
                entry("bail", "\u00bfSe devuelve la fianza?").language("es"),
                entry("judge", "Is a judge elected?"));

        assertThat(suggested(pack, text("se devuelve la fi").languages("es", "en")))
                .extracting(EngineSuggestion::shown)
                .containsExactly(1);
        assertThat(shown(pack, text("is").languages("es", "en"))).containsExactly("judge");
        assertThat(shown(pack, text("se devuelve"))).isEmpty();
    }

    @Test
    default void suggest_marksTheRow_orElseEachWord() {
        ContentPack pack = TestPacks.of(
                entry("row", "Can the court charge costs?"), entry("words", "Costs: when can a court ask for them?"));

        List<EngineSuggestion> suggestions = suggested(pack, text("court cha"));
        assertThat(marked(suggestions.get(0).highlight())).containsExactly("court", "charge");

        suggestions = suggested(pack, text("court cos"));
        assertThat(marked(suggestions.get(0).highlight())).containsExactly("court", "costs");
        assertThat(marked(suggestions.get(1).highlight())).containsExactly("Costs", "court");
    }

    @Test
    default void suggest_takesTheBestPhrasing_theFirstOfEqualOnes() {
        ContentPack pack = TestPacks.of(entry("bail", "Money").phrasings("get my bail", "bail back", "bail money"));

        assertThat(suggested(pack, text("bail")).get(0).highlight().text()).isEqualTo("bail back");
    }

    @Test
    default void suggest_answersTextsOfTenThousandCharacters() {
        ContentPack pack = TestPacks.of(entry("bail", "bail ".repeat(60)));

        assertThat(shown(pack, text("bail ".repeat(2_000)))).isEmpty();
        assertThat(shown(pack, text("x".repeat(10_000)))).isEmpty();
        assertThat(shown(pack, text("bail ".repeat(50)))).containsExactly("bail");
        assertThat(shown(pack, text("bail ".repeat(51)))).isEmpty();
    }
}
