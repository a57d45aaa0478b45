package org.legalfaq.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.FaqQuery;

class AskPageTest {
    @Test
    void anUnsureResult_offersAChoice_labelled_withTheNotice() {
        // Nothing is sure enough for an answer, and nothing so unsure as to be left out.
        AskThresholds neverSure = new AskThresholds("never sure", 1, 0);

        try (FaqRepository faqs = FaqRepository.builder(ContentPacks.bundled())
                .thresholds(neverSure)
                .build()) {
            String page = new AskPage(faqs)
                    .render(faqs.ask(FaqQuery.text("dropped or dismissed")
                            .jurisdiction("US-CA")
                            .build()));

            assertThat(page)
                    .containsSubsequence("Did you mean", "  - ", "United States (US)", "--show ", "  - ")
                    .doesNotContain("IN SHORT")
                    .doesNotContain("South Africa")
                    .contains("not legal advice");
        }
    }
}
