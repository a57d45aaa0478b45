package org.legalfaq.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import org.legalfaq.evaluation.EvaluationReport;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.pack.PackSource;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.JurisdictionMatch.Kind;
import org.legalfaq.query.SearchHit;

/** The pack as its editors test it: read from its folder. */
class MeadowLaneTest {
    static final Path FOLDER = Path.of("src/main/resources/META-INF/faq-packs/meadow-lane");

    private static final FaqRepository RULES = FaqRepository.of(ContentPacks.load(PackSource.directory(FOLDER)));

    @AfterAll
    static void close() {
        RULES.close();
    }

    @Test
    void pack_hasNoProblems() {
        assertThat(ContentPacks.check(PackSource.directory(FOLDER)).problems()).isEmpty();
    }

    @Test
    void everySampleQuestion_findsItsEntry_andEveryForeignOneNone() {
        EvaluationReport report = PackEvaluator.evaluate(RULES);
        System.out.println(report);

        assertThat(report.results())
                .hasSizeGreaterThanOrEqualTo(2 * RULES.entries().size());
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void theSitesAreJurisdictionsOfThePacksOwn() {
        JurisdictionRegistry standard = JurisdictionRegistry.standard();

        assertThat(RULES.jurisdictions()).extracting(unit -> unit.tag().tag()).containsExactly("XA", "XA-RIVER");
        assertThat(RULES.jurisdictions())
                .allSatisfy(unit -> assertThat(standard.isKnown(unit.tag())).isFalse());
    }

    @Test
    void aSiteWithARuleOfItsOwn_getsThat_theOthersTheGeneralOne() {
        SearchHit north = hens("XA-NORTH");
        SearchHit river = hens("XA-RIVER");

        assertThat(north.entry().shortAnswer()).startsWith("No.");
        assertThat(north.matchedJurisdiction().kind()).isEqualTo(Kind.BROADER);
        assertThat(river.entry().shortAnswer()).startsWith("Yes: up to four hens");
        assertThat(river.matchedJurisdiction().kind()).isEqualTo(Kind.EXACT);
    }

    @Test
    void anAliasOfASite_isTheSite() {
        assertThat(hens("xa-n").entry()).isEqualTo(hens("XA-NORTH").entry());
    }

    @Test
    void otherPlaces_getNothing() {
        assertThat(RULES.byJurisdiction("US-CA")).isEmpty();
    }

    @Test
    void topics_listTheirEntries() {
        assertThat(RULES.byTopic("plot/animals"))
                .extracting(FaqEntry::id)
                .map(Object::toString)
                .containsExactly("keeping-hens", "dogs", "keeping-hens-riverside");
    }

    @Test
    void aLegalQuestion_hasNoAnswerHere_butTheGardensNotice() {
        AskResult result = RULES.ask("can the prosecutor drop my case");

        assertThat(result).isInstanceOf(AskResult.NoMatch.class);
        assertThat(result.disclaimer().text()).contains("the notice board is right");
    }

    private static SearchHit hens(String site) {
        return RULES.ask(FaqQuery.text("can I keep chickens").jurisdiction(site).build())
                .answer()
                .orElseThrow();
    }
}
