package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.text;

import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SearchField;

/** Searches in chosen parts of texts only. */
public interface FieldContract extends EngineUnderTest {

    @Test
    default void search_matchesInTheChosenPartsOnly() {
        ContentPack pack = TestPacks.of(
                entry("question", "bail"),
                entry("phrasing").phrasings("bail"),
                entry("keyword").keywords("bail"),
                entry("short-answer").shortAnswer("bail"),
                entry("answer").answer("bail"));

        assertThat(answer(pack, text("bail").fields(SearchField.QUESTION)).shown())
                .containsExactly("question");
        assertThat(answer(pack, text("bail").fields(SearchField.ALTERNATE_PHRASING))
                        .shown())
                .containsExactly("phrasing");
        assertThat(answer(pack, text("bail").fields(SearchField.KEYWORD)).shown())
                .containsExactly("keyword");
        assertThat(answer(pack, text("bail").fields(SearchField.SHORT_ANSWER)).shown())
                .containsExactly("short-answer");
        assertThat(answer(pack, text("bail").fields(SearchField.ANSWER)).shown())
                .containsExactly("answer");
        assertThat(answer(pack, text("bail").fields(SearchField.ANSWER, SearchField.KEYWORD))
                        .shown())
                .containsExactlyInAnyOrder("answer", "keyword");
    }

    @Test
    default void search_ranksHighlightsAndJudgesByTheChosenPartsOnly() {
        ContentPack pack = TestPacks.of(
                entry("elsewhere", "bail refund").phrasings("bail refund").answer("bail"),
                entry("here").answer("bail refund"));

        Answer answer = answer(pack, text("bail refund").fields(SearchField.ANSWER));

        assertThat(answer.shown()).containsExactly("here", "elsewhere");
        assertThat(answer.highlightedFields()).containsExactly(SearchField.ANSWER);
        assertThat(answer(pack, text("bail refund plea").fields(SearchField.QUESTION))
                        .evidence()
                        .matchedTerms())
                .containsExactly("bail", "refund");
        assertThat(answer(pack, text("bail plea").fields(SearchField.KEYWORD)).total())
                .isZero();
    }

    @Test
    default void search_findsSynonymsAndLikeSpellingsInTheChosenParts() {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("question", "a district attorney"),
                        entry("answer").answer("a district attorney"))
                .synonyms("DA", "district attorney")
                .build();

        assertThat(answer(pack, text("DA").fields(SearchField.QUESTION)).shown())
                .containsExactly("question");
        assertThat(answer(pack, text("atorney").fields(SearchField.ANSWER)).shown())
                .containsExactly("answer");
    }
}
