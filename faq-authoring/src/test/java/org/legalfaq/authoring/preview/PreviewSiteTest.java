package org.legalfaq.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.authoring.preview.KitePack.TODAY;
import static org.legalfaq.authoring.preview.KitePack.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewSiteTest {
    private static final String ENTRY = "entries/storm.html";

    @TempDir
    private Path temp;

    @Test
    void entryPage_showsWhateverBelongsToTheAnswer() throws IOException {
        Document entry = page(site(), ENTRY);

        assertThat(entry.select("h1").text()).isEqualTo("May I fly in a storm?");
        assertThat(entry.select(".short-answer").text()).isEqualTo("No.");
        assertThat(entry.select(".caution.do-not").text()).isEqualTo("Do not Not with a wet line.");
        assertThat(entry.select(".caution.deadline").text()).isEqualTo("Deadline Before noon.");
        assertThat(entry.select("[role=note].disclaimer").text()).isEqualTo("Club rules, not law.");
        assertThat(entry.select(".authorities li").text())
                .isEqualTo("Club rule 7 Rule · United States · its text was read");
        assertThat(entry.select("table").text())
                .contains("Whose law United States (US)", "Law as of 1 January 2026", "The board, 10 January 2026");
        assertThat(entry.select("section:contains(The same question elsewhere) li a")
                        .attr("href"))
                .isEqualTo("../entries/storm-pier.html");
        assertThat(entry.select("section:contains(Worth reading next) li a").text())
                .isEqualTo("May I fly at night?");
    }

    @Test
    void entryPage_saysThatAnAnswerIsGeneral_whereTheLawWithinMayDiffer() throws IOException {
        assertThat(page(site(), ENTRY).select("h1 + .badges .general").text()).isEqualTo("General answer");
        assertThat(page(site(), "entries/storm-pier.html").select("h1 + .badges .general"))
                .isEmpty();
        assertThat(page(site(), "entries/night.html").select("h1 + .badges .general"))
                .isEmpty();
    }

    @Test
    void entryPage_linksReferences_livingAndRetiredEntries_andNothingElse() throws IOException {
        Document entry = page(site(), ENTRY);

        assertThat(entry.select(".answer sup a").attr("href")).isEqualTo("#storm-rule-7");
        assertThat(entry.select(".answer a").eachAttr("href"))
                .containsExactly("#storm-rule-7", "../entries/night.html", "../entries/storm.html");
        assertThat(entry.select(".answer").text()).contains("none", "evil");
    }

    @Test
    void entryPage_fitsTheHeadingsOfTheAnswerBelowItsOwn() throws IOException {
        Document entry = page(site(), ENTRY);

        assertThat(entry.select(".answer h3").text()).isEqualTo("No");
        assertThat(entry.select(".answer h4").text()).isEqualTo("Why");
    }

    @Test
    void translation_hasAPageInItsOwnLanguage_thatLinksBothWays() throws IOException {
        Map<String, String> site = site();
        Document english = page(site, ENTRY);
        Document spanish = page(site, "entries/storm.es.html");

        assertThat(english.select("li a[hreflang=es][lang=es]").attr("href")).isEqualTo("../entries/storm.es.html");
        assertThat(english.select("link[rel=alternate][hreflang=es]")).hasSize(1);
        assertThat(spanish.select("html").attr("lang")).isEqualTo("es");
        assertThat(spanish.select("h1 + .badges .warn").eachText())
                .containsExactly("Revisión vencida", "Traducción desactualizada");
        assertThat(spanish.select(".caution strong").text()).isEqualTo("No lo haga");
        assertThat(spanish.select("section:contains(En otros idiomas) a[hreflang=en]")
                        .attr("href"))
                .isEqualTo("../entries/storm.html");
        assertThat(spanish.select(".disclaimer").text()).isEqualTo("Reglas, no ley.");
    }

    @Test
    void siteInAnotherLanguage_marksWhatIsNotTranslated() throws IOException {
        Map<String, String> site = KitePack.site(temp, "", TODAY, "es");
        Document topic = page(site, "topics/flying.html");

        assertThat(topic.select("html").attr("lang")).isEqualTo("es");
        assertThat(topic.select("h1").text()).isEqualTo("Volar");
        assertThat(page(site, ENTRY).select("h1").text()).isEqualTo("¿Puedo volar en una tormenta?");
        assertThat(topic.select("li:has(a[lang=en]) .badge.warn").first().text())
                .isEqualTo("Sin traducir");
    }

    @Test
    void languageWithoutWordsOfItsOwn_getsEnglishOnes_andSaysSo() throws IOException {
        assertThat(page(KitePack.site(temp, "", TODAY, "fr"), "index.html")
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void site_showsTheTextsOfItsDay_andWhatIsOverdueThen() throws IOException {
        assertThat(page(site(), "entries/night.html").select("h1").text()).isEqualTo("May I fly at night?");
        assertThat(page(site(), ENTRY).select(".badge.warn").text()).isEqualTo("Review overdue");

        Map<String, String> later = KitePack.site(temp, "", LocalDate.of(2027, 1, 1), "en");
        assertThat(page(later, "entries/night.html").select("h1").text()).isEqualTo("May I fly at night from 2027?");
        assertThat(page(KitePack.site(temp, "", LocalDate.of(2026, 5, 1), "en"), ENTRY)
                        .select(".badge.warn"))
                .isEmpty();
    }

    @Test
    void placePage_listsItsOwnAnswersFirst_thenTheGeneralOnes() throws IOException {
        Document pier = page(site(), "places/us-ca-pier.html");

        assertThat(pier.select("h2").eachText()).containsExactly("Whose law: The pier");
        assertThat(pier.select(".entries a").text()).isEqualTo("May I fly in a storm at the pier?");
        assertThat(page(site(), "places/us.html").select(".chips a").text()).isEqualTo("The pier");
    }

    @Test
    void questionsPage_isItsOwnIndex() throws IOException {
        Document questions = page(site(), "questions.html");

        assertThat(questions.select("#questions > li")).hasSize(3);
        assertThat(questions.select("#questions > li").get(0).attr("data-phrasings"))
                .isEqualTo("thunder|lightning|wind");
        assertThat(questions.select("script[src]").attr("src")).isEqualTo("search.js");
    }

    @Test
    void samePack_sameDay_sameFiles() throws IOException {
        assertThat(site()).isEqualTo(site());
    }

    private Map<String, String> site() throws IOException {
        return KitePack.site(temp, "", TODAY, "en");
    }
}
