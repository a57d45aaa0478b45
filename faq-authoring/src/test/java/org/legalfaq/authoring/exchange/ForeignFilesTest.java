package org.legalfaq.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.Review;
import org.legalfaq.model.TopicPath;
import org.legalfaq.render.HtmlAnswer;

/** Files as the other products write them. */
class ForeignFilesTest {
    @Test
    void settings_guessNoLaw() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Imports.settings().jurisdictions(List.of()).build())
                .withMessageContaining("jurisdiction");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportSettings.builder().packId("x").build());
    }

    @Test
    void azure_rowsOfOneId_areOneEntry_andPromptsLeadOn() {
        PackImport read = Imports.of(ExchangeFormat.AZURE_TSV, """
                \uFEFFQuestion\tAnswer\tSource\tMetadata\tSuggestedQuestions\tIsContextOnly\tPrompts\tQnaId
                Why was it dismissed?\t**No** proof.\\n\\nOr a [flaw](https://example.org).\tfaq.docx\tteam:a\t[]\tFalse\t[{"DisplayOrder":0,"QnaId":7,"Qna":null,"DisplayText":"Again?"}]\t3
                how come it was dropped\t**No** proof.\\n\\nOr a [flaw](https://example.org).\tfaq.docx\tteam:a\t[]\tFalse\t[{"DisplayOrder":0,"QnaId":7,"Qna":null,"DisplayText":"Again?"}]\t3
                Why was it dismissed\tIt may be.\tEditorial\t\t[]\tFalse\t[]\t7
                """);

        FaqEntry entry = entries(read).get(0);
        assertThat(entry.id()).isEqualTo(EntryId.of("why-was-it-dismissed"));
        assertThat(entry.alternatePhrasings()).containsExactly("how come it was dropped");
        assertThat(entry.answer()).isEqualTo("**No** proof.\n\nOr a [flaw](https://example.org).");
        assertThat(entry.shortAnswer()).isEqualTo("No proof.");
        assertThat(entry.related()).containsExactly(EntryId.of("why-was-it-dismissed-2"));
        assertThat(entry.jurisdictions()).containsExactly(Jurisdiction.of("US-CA"));
        assertThat(entry.review()).isEqualTo(Review.NONE);
        assertThat(read.report().losses())
                .extracting(ExchangeLoss::row, ExchangeLoss::field)
                .contains(tuple(2, "Source"), tuple(2, "Metadata \"team\""));
    }

    @Test
    void azure_html_becomesMarkdown_andNothingInItRuns() {
        PackImport read = Imports.of(
                ExchangeFormat.AZURE_TSV,
                "Question\tAnswer\nWhy?\t<p>No <b>proof</b> [^1].<script>alert(1)</script></p><ul><li>a<li><a"
                        + " href=\"javascript:x\">b</a></ul> [more](javascript:y)\n");

        FaqEntry entry = entries(read).get(0);
        assertThat(entry.answer()).startsWith("No **proof** \\[^1\\].\n\n- a\n- b");
        assertThat(HtmlAnswer.renderer().answer(entry)).doesNotContain("<script", "alert", "href");
        assertThat(read.report().losses())
                .extracting(ExchangeLoss::lost)
                .contains(
                        "the element <script> is left out with its content",
                        "the link to \"javascript:x\" became its text");
    }

    @Test
    void html_withLineBreaks_staysText() {
        assertThat(HtmlToMarkdown.convert("a<br>- b<br># c<br><br> 1. d", lost -> {}))
                .isEqualTo("a\\\n\\- b\\\n\\# c\\\n\\\n1\\. d");
    }

    @Test
    void kendra_basicCsv_hasNoHeader() {
        PackImport read = Imports.of(
                ExchangeFormat.KENDRA_CSV,
                "What is the height of the Space Needle?, 605 feet, https://www.spaceneedle.com/\r\n"
                        + "How tall is the Space Needle?, 605 feet, https://www.spaceneedle.com/\r\n");

        assertThat(entries(read)).singleElement().satisfies(entry -> {
            assertThat(entry.alternatePhrasings()).containsExactly("How tall is the Space Needle?");
            assertThat(entry.answer()).isEqualTo("605 feet");
        });
        assertThat(read.report().losses()).extracting(ExchangeLoss::field).contains("_source_uri");
    }

    @Test
    void kendra_json_asTheGuideShowsIt() {
        PackImport read = Imports.of(ExchangeFormat.KENDRA_JSON, """
                {"SchemaVersion": 1, "FaqDocuments": [
                  {"Question": "How tall is the Space Needle?", "Answer": "605 feet"},
                  {"Question": "How tall is Smith Tower?", "Answer": "484 feet\\n# not a heading", "Attributes": {
                    "_source_uri": "https://www.smithtower.com", "_authors": ["Richard Roe"], "_category": "Buildings",
                    "_last_updated_at": "2020-09-15T22:40:46-08:00", "_view_count": 123},
                   "AccessControlList": [{"Name": "Admin", "Type": "GROUP", "Access": "ALLOW"}]}]}
                """);

        FaqEntry tower = entries(read).get(1);
        assertThat(tower.topics()).containsExactly(TopicPath.of("buildings"));
        assertThat(tower.dates().lastReviewed()).hasToString("Optional[2020-09-15]");
        assertThat(tower.answer()).isEqualTo("484 feet\\\n\\# not a heading");
        assertThat(read.report().losses())
                .extracting(ExchangeLoss::field)
                .contains("AccessControlList", "_view_count", "_authors", "_source_uri", "_last_updated_at");
    }

    @Test
    void phpMyFaq_recordsOfOneId_areOneEntryInSeveralTopics_andTranslationsBelongToIt() {
        PackImport read = Imports.of(ExchangeFormat.PHPMYFAQ_JSON, """
                [{"faq": {"id": 1, "language": "en", "category": "Criminal law >> Dismissal", "keywords": "dismiss, drop",
                   "question": "Why?", "answer": "&lt;p&gt;Tom &amp; I said &lt;em&gt;no&lt;/em&gt;.&nbsp;&lt;/p&gt;",
                   "author": "A. Editor", "last_modified": "2026-01-02 03:04"}},
                 {"faq": {"id": 1, "language": "en", "category": "Courts", "keywords": "dismiss, drop",
                   "question": "Why?", "answer": "&lt;p&gt;Tom &amp; I said &lt;em&gt;no&lt;/em&gt;.&nbsp;&lt;/p&gt;",
                   "author": "A. Editor", "last_modified": "2026-01-02 03:04"}},
                 {"faq": {"id": 1, "language": "es", "category": "Courts", "keywords": "",
                   "question": "¿Por qué?", "answer": "No.", "author": "", "last_modified": ""}}]
                """);

        assertThat(entries(read)).hasSize(2);
        FaqEntry entry = entries(read).get(0);
        assertThat(entry.topics()).containsExactly(TopicPath.of("criminal-law/dismissal"), TopicPath.of("courts"));
        assertThat(entry.answer()).isEqualTo("Tom \\& I said *no*.");
        assertThat(entry.keywords()).containsExactly("dismiss", "drop");
        assertThat(entries(read).get(1).id()).isEqualTo(entry.id());
    }

    @Test
    void schemaOrg_ofAnyWebSite() {
        PackImport read = Imports.of(ExchangeFormat.SCHEMA_ORG, """
                {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, {"@type": ["WebPage", "FAQPage"],
                 "mainEntity": {"@type": "Question", "name": "Why?", "upvoteCount": 3,
                  "spatialCoverage": {"@type": "Place", "name": "California"},
                  "acceptedAnswer": {"@type": "Answer", "text": "<p>See <a href='https://example.org/a?b&amp;c'>this</a>.</p>",
                   "citation": {"@type": "Legislation", "name": "Some Act"}}}}]}
                """);

        assertThat(entries(read)).singleElement().satisfies(entry -> {
            assertThat(entry.answer()).isEqualTo("See [this](<https://example.org/a?b&c>).");
            assertThat(entry.authorities()).isEmpty();
        });
        assertThat(read.report().losses())
                .extracting(ExchangeLoss::field)
                .contains("upvoteCount", "spatialCoverage", "citation");
    }

    @Test
    void csv_withTwoColumns_isEnough_andUnknownOnesAreNamed() {
        PackImport read = Imports.of(ExchangeFormat.CSV, "Question,Answer,Team\r\n'=1+1?,\"'=2\",a\r\n");

        assertThat(entries(read)).singleElement().satisfies(entry -> {
            assertThat(entry.question()).isEqualTo("=1+1?");
            assertThat(entry.answer()).isEqualTo("=2");
        });
        assertThat(read.report().losses()).extracting(ExchangeLoss::field).contains("column \"team\"");
    }

    private static List<FaqEntry> entries(PackImport read) {
        assertThat(read.report().problems()).isEmpty();
        return read.pack().orElseThrow().entries();
    }
}
