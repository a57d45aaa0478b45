package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.LanguageMatch;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.query.Suggestion;
import org.legalfaq.testing.TestPacks;

/** In which language a reader is answered, and that he is told. */
class AskedLanguageTest {
    private static final LanguageTag SPANISH = LanguageTag.of("es");

    private final FaqRepository faqs = FaqRepository.of(TestPacks.builder()
            .languages("en", "es")
            .disclaimer("es", null, "Informaci\u00f3n, no asesoramiento.")
            .entries(
                    entry("drop", "Can the prosecutor drop the charges?").shortAnswer("The prosecutor can."),
                    entry("drop", "\u00bfPuede el fiscal retirar los cargos penales?")
                            .language("es")
                            .phrasings("\u00bfQu\u00e9 pasa si la v\u00edctima no quiere acusar?")
                            .shortAnswer("El juez decide."),
                    entry("jury", "What does a jury do?"),
                    entry("formal", "Is a hearing formal?"))
            .synonyms(new SynonymSet(SPANISH, Optional.empty(), List.of("fiscal", "acusador p\u00fablico")))
            .build());

    private SearchHit first(FaqQuery query) {
        return faqs.search(query).first().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cargos penales",
                "cargo penal",
                "juez",
                "que pasa si la victima no quiere",
                "\u00bfQU\u00c9 PASA SI LA VI\u0301CTIMA...",
                "retiraron el cargo",
                "acusador publico",
                "fiscl"
            })
    void search_findsSpanish_howeverItIsTyped(String asked) {
        SearchHit hit = first(FaqQuery.text(asked).language("es-MX").build());

        assertThat(hit.entry().language()).isEqualTo(SPANISH);
        assertThat(hit.language().isFallback()).isFalse();
    }

    @Test
    void search_fallsBackToTheMainLanguage_andSaysSo() {
        SearchHit hit = first(FaqQuery.text("jury").language("es").build());

        assertThat(hit.language()).isEqualTo(new LanguageMatch(SPANISH, LanguageTag.ENGLISH));
        assertThat(hit.language().isFallback()).isTrue();
        assertThat(faqs.search(FaqQuery.text("prosecutor").language("es").build())
                        .hits())
                .isEmpty();
    }

    @Test
    void lookUpsAndListsAndSuggestions_sayWhichLanguageIsServed() {
        assertThat(faqs.find(EntryId.of("jury"), SPANISH)
                        .orElseThrow()
                        .language()
                        .isFallback())
                .isTrue();
        assertThat(faqs.search(FaqQuery.all().language("es").build()).hits())
                .extracting(hit -> hit.language().isFallback())
                .containsExactly(false, true, true);
        assertThat(faqs.suggest(
                        SuggestQuery.text("what does a j").language("es").build()))
                .extracting(suggestion -> suggestion.language().isFallback())
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cargos penales", "pueden retirar los cargos", "Que pasa si no quiere"})
    void search_assumesTheLanguageOfTheQuestion_ifNoneIsSaid_andSaysSo(String asked) {
        SearchPage page = faqs.search(asked);

        assertThat(page.assumedLanguage()).contains(SPANISH);
        assertThat(page.first().orElseThrow().language()).isEqualTo(new LanguageMatch(SPANISH, SPANISH));
        assertThat(page.disclaimer().language()).isEqualTo(SPANISH);
        assertThat(faqs.ask(asked).page().assumedLanguage()).contains(SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"can they drop my charges", "la prosecutor", "formal", "quien sabe", "", "1385"})
    void search_assumesNothing_ifItIsNotClear(String asked) {
        SearchPage page = faqs.search(FaqQuery.text(asked).build());

        assertThat(page.assumedLanguage()).isEmpty();
    }

    @Test
    void search_assumesNothing_ifALanguageIsSaid() {
        SearchPage page =
                faqs.search(FaqQuery.text("cargos penales").language("en").build());

        assertThat(page.assumedLanguage()).isEmpty();
        assertThat(page.hits()).isEmpty();
    }

    @Test
    void suggest_completesInTheReadersLanguage() {
        List<Suggestion> suggestions = faqs.suggest(
                SuggestQuery.text("que pasa si la vic").language("es").build());

        assertThat(suggestions)
                .extracting(Suggestion::question)
                .containsExactly("\u00bfPuede el fiscal retirar los cargos penales?");
        assertThat(suggestions.get(0).matched().text()).startsWith("\u00bfQu\u00e9 pasa");
        assertThat(faqs.suggest("que pasa si la vic")).isEmpty();
    }
}
