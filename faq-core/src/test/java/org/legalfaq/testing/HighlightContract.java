package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SearchField;
import org.legalfaq.render.PlainText;

/** Where a matched text holds words of the query. */
public interface HighlightContract extends EngineUnderTest {

    @Test
    default void search_highlightsEveryMatchingField_inTheirOrder() {
        ContentPack pack = TestPacks.of(entry("bail", "Is my bail refunded?")
                .phrasings("parole", "do I get bail back", "plea")
                .keywords("surety", "bail bond")
                .shortAnswer("Your bail comes back.")
                .answer("All bail does."));

        Answer answer = answer(pack, text("bail"));

        assertThat(answer.highlightedFields()).containsExactly(SearchField.values());
        assertThat(answer.hit(0).highlights())
                .extracting(Highlight::text)
                .containsExactly(
                        "Is my bail refunded?",
                        "do I get bail back",
                        "bail bond",
                        "Your bail comes back.",
                        "All bail does.");
        for (SearchField field : SearchField.values()) {
            assertThat(answer.highlighted(field)).containsExactly("bail");
        }
    }

    @Test
    default void search_highlightsWholeWordsInAnyForm() {
        ContentPack pack = TestPacks.of(entry(
                "dismissal",
                "\u201cDismissals\u201d: can the judge\u2019s order dismiss, or (re-)dismiss, DISMISSED charges?"));

        assertThat(answer(pack, text("dismissed by a judge")).highlighted(SearchField.QUESTION))
                .containsExactly("Dismissals", "judge\u2019s", "dismiss", "dismiss", "DISMISSED");
    }

    @Test
    default void search_highlightsThePlainTextOfTheAnswer() {
        String markdown =
                "## Bail\n\nThe **bail** is [returned](https://example.org/bail).[^bail]\n\n- cash *bail*\n- `x`";
        ContentPack pack = TestPacks.of(entry("bail").answer(markdown));

        Answer answer = answer(pack, text("bail returned"));

        assertThat(answer.hit(0).highlights()).hasSize(1);
        assertThat(answer.hit(0).highlights().get(0).text()).isEqualTo(PlainText.of(markdown));
        assertThat(answer.highlighted(SearchField.ANSWER)).containsExactly("Bail", "bail", "returned", "bail");
    }

    @Test
    default void search_countsPositionsInUtf16Units() {
        ContentPack pack = TestPacks.of(entry("bail", "\ud83d\ude00 \ud835\udc00 e\u0301 bail"));

        assertThat(answer(pack, text("bail")).highlighted(SearchField.QUESTION)).containsExactly("bail");
    }

    @Test
    default void search_highlightsThePhrasingThatHoldsMost() {
        ContentPack pack = TestPacks.of(
                entry("bail").phrasings("my bail", "is bail refunded", "refunded"), entry("parole", "parole"));

        Answer answer = answer(pack, text("bail refunded"));

        assertThat(answer.hit(0).highlights()).extracting(Highlight::text).containsExactly("is bail refunded");
    }

    @Test
    default void search_highlightsSynonymsAndLikeSpellings() {
        ContentPack pack = TestPacks.builder()
                .entries(entry("da", "Can a district attorney expunge a record? No attorney can."))
                .synonyms("DA", "district attorney")
                .build();

        assertThat(answer(pack, text("DA expnuge")).highlighted(SearchField.QUESTION))
                .containsExactly("district", "attorney", "expunge");
    }

    @Test
    default void search_doesNotHighlightFunctionWords() {
        ContentPack pack = TestPacks.of(entry("bail", "What is the bail?"));

        assertThat(answer(pack, text("what is the bail")).highlighted(SearchField.QUESTION))
                .containsExactly("bail");
    }

    @Test
    default void search_highlightsTheMatchedTextNotTheShownOne() {
        ContentPack pack = TestPacks.of(
                entry("bail", "bail money").in("US").family("bail"),
                entry("bail-ca", "money").in("US-CA").family("bail"));

        Answer answer = answer(pack, text("bail").in("US-CA"));

        assertThat(answer.shown()).containsExactly("bail-ca");
        assertThat(answer.hit(0).highlights()).extracting(Highlight::text).containsExactly("bail money");
    }

    @Test
    default void search_highlightsNothingInAList() {
        assertThat(answer(TestPacks.of(entry("bail", "bail")), all()).hit(0).highlights())
                .isEmpty();
    }
}
