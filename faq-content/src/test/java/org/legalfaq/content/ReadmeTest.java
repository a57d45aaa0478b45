package org.legalfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchPage;
import org.legalfaq.render.HtmlAnswer;

/** The README's code: each Java snippet stands here word for word, compiled, run and checked. */
class ReadmeTest {
    private final FaqRepository faqs = Bundled.faqs();

    @Test
    void everySnippetOfTheReadmeStandsInThisTest() throws IOException {
        Snippets.assertThatAllStandIn(ReadmeTest.class, "README.md", 6);
    }

    @Test
    @SuppressWarnings("resource")
    void inYourApplication() {
        FaqRepository faqs = FaqRepository.bundled();

        FaqEntry entry = faqs.find("can-charges-be-refiled").orElseThrow();
        List<FaqEntry> dismissal = faqs.byTopic("criminal/dismissal"); // subtopics included
        List<FaqEntry> california = faqs.byJurisdiction("US-CA"); // what applies there, general US answers included
        SearchPage page = faqs.search("can the DA drop my case");
        String html =
                HtmlAnswer.renderer().answer(entry) + HtmlAnswer.renderer().authorities(entry);
        assertThat(html).contains("<p>", "<ol class=\"authorities\">");
        assertThat(dismissal)
                .hasSizeGreaterThan(5)
                .anyMatch(found ->
                        found.topics().stream().anyMatch(topic -> topic.value().startsWith("criminal/dismissal/")));
        assertThat(california)
                .extracting(found -> found.jurisdictions().get(0).tag())
                .contains("US-CA", "US")
                .doesNotContain("US-TX", "ZA");
        assertThat(page.hits()).isNotEmpty();
    }

    @Test
    void ask() {
        FaqQuery query = FaqQuery.text("three grounds for dismissal")
                .jurisdiction("ZA")
                .topic("employment")
                .build();
        String reply = faqs.ask(query)
                .fold(
                        match -> match.hit().entry().shortAnswer(),
                        ambiguous -> "Did you mean: "
                                + ambiguous.candidates().get(0).entry().question(),
                        noMatch -> "Sorry, we have no answer to that.");
        FaqEntry expected = faqs.find("dismissal-three-grounds-za").orElseThrow();
        assertThat(reply).isIn(expected.shortAnswer(), "Did you mean: " + expected.question());
        assertThat(faqs.ask(query).disclaimer().text()).isNotBlank();
    }

    @Test
    void yourOwnContent(@TempDir Path folder) throws IOException {
        OwnPack.writeTo(folder);
        Path zip = OwnPack.zip(folder.resolve("ours.zip"));
        FaqRepository ours = FaqRepository.of(ContentPacks.load(PackSource.directory(folder)));
        FaqRepository both = FaqRepository.of(ContentPacks.overlay(ContentPacks.bundled(), PackSource.zip(zip)));
        PackReport report = ContentPacks.check(PackSource.directory(folder));
        assertThat(ours.entries()).hasSize(1);
        assertThat(both.entries()).hasSize(faqs.entries().size() + 1);
        assertThat(both.find("bring-a-dog").orElseThrow().disclaimer().text()).isEqualTo("House rules, not advice.");
        assertThat(report.isEmpty()).isTrue();
    }
}
