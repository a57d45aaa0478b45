package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.Span;
import org.legalfaq.query.SpellingSuggestion;
import org.legalfaq.spi.Respelling;
import org.legalfaq.testing.TestPacks;

class CorrectionsTest {
    private final FaqRepository faqs = FaqRepository.of(TestPacks.of(
            entry("expungement", "Can I get an expungement?").in("US"),
            entry("bail", "What is bail?").in("US")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expugnement                    | expungement",
                "So,  an EXPUGNEMENT (please!)  | So,  an EXPUNGEMENT (please!)",
                "Expugnement? expugnement!      | Expungement? expungement!",
                "\u00bf\ud83d\ude00 expugnement, no bial | \u00bf\ud83d\ude00 expungement, no bail",
            })
    void spelling_keepsEverythingButTheMisspeltWords(String asked, String suggested) {
        SpellingSuggestion spelling = faqs.search(asked).spelling().orElseThrow();

        assertThat(spelling.text()).isEqualTo(suggested);
        assertThat(spelling.spans())
                .allSatisfy(span -> assertThat(spelling.text().substring(span.start(), span.end()))
                        .containsPattern("(?i)^(expungement|bail)$"));
    }

    @Test
    void spelling_ofItself_isNotSuggested() {
        SearchPage page = faqs.search("can I get an expugnement");
        SearchPage again = faqs.search(page.spelling().orElseThrow().text());

        assertThat(again.spelling()).isEmpty();
        assertThat(again.hits())
                .extracting(SearchHit::entry)
                .isEqualTo(page.hits().stream().map(SearchHit::entry).toList());
    }

    @Test
    void spelling_isNotSuggested_ifNothingWasRespeltOrFound() {
        assertThat(faqs.search("bail qqqqq").spelling()).isEmpty();
        assertThat(faqs.search("qqqqq").spelling()).isEmpty();
        assertThat(faqs.search(FaqQuery.all().build()).spelling()).isEmpty();
        SearchPage elsewhere =
                faqs.search(FaqQuery.text("expugnement").jurisdiction("ZA").build());
        assertThat(elsewhere.spelling()).isEmpty();
    }

    @Test
    void spelling_comesWithAnAnswerToo() {
        assertThat(faqs.ask("can I get an expugnement").page().spelling())
                .map(SpellingSuggestion::text)
                .contains("can I get an expungement");
    }

    @Test
    void correction_isLeftOut_ifItCouldNotBeAsked() {
        String text = "x".repeat(FaqQuery.MAX_TEXT_LENGTH);

        assertThat(Corrections.of(text, List.of(new Respelling(new Span(0, 1), "long word"))))
                .isEmpty();
    }
}
