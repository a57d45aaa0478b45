package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legalfaq.evaluation.EvaluationReport;
import org.legalfaq.evaluation.ExpectationResult;
import org.legalfaq.evaluation.Figures;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.testing.TestPacks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackEvaluatorTest {
    private static final ContentPack PACK = TestPacks.builder()
            .entries(
                    entry("bail", "What is bail?").in("US").about("criminal/release"),
                    entry("notice", "How much notice must my employer give?")
                            .in("ZA")
                            .about("work"),
                    entry("preaviso", "¿Cuánto preaviso me deben?")
                            .in("US")
                            .about("work")
                            .language("es"))
            .languages("en", "es")
            .expect("What is bail?", "bail")
            .expect("employer notice", "notice")
            .expect("employer of bail notice", "bail")
            .expectNone("where can I park my bicycle")
            .expect("preaviso deben", "preaviso", "es")
            .build();

    private final EvaluationReport report = evaluate(new AskThresholds("strict", 0.4, 0.1));

    @Test
    void evaluate_countsByTopicWithSubtopics() {
        assertThat(report.byTopic().keySet())
                .containsExactly(TopicPath.of("criminal"), TopicPath.of("criminal/release"), TopicPath.of("work"));
        assertThat(report.byTopic().get(TopicPath.of("criminal")))
                .extracting(Figures::answerable, Figures::precisionAt1)
                .containsExactly(2, 0.5);
    }

    @Test
    void evaluate_countsByJurisdictionOfTheExpectedEntry() {
        assertThat(report.byJurisdiction().keySet()).containsExactly(Jurisdiction.of("US"), Jurisdiction.of("ZA"));
        assertThat(report.byJurisdiction().get(Jurisdiction.of("ZA")).answerable())
                .isEqualTo(1);
    }

    @Test
    void evaluate_countsByLanguageAskedIn() {
        assertThat(report.byLanguage().get(LanguageTag.ENGLISH))
                .extracting(Figures::answerable, Figures::unanswerable)
                .containsExactly(3, 1);
        assertThat(report.byLanguage().get(LanguageTag.of("es")).precisionAt1()).isEqualTo(1);
        assertThat(report.in(LanguageTag.of("es")).results()).hasSize(1);
    }

    @Test
    void evaluate_saysWhichThresholdsWereUsed() {
        assertThat(report.thresholds())
                .hasValueSatisfying(levels -> assertThat(levels.name()).isEqualTo("strict"));
        assertThat(report).asString().contains("ask at thresholds \"strict\": answers from confidence 0.400");
    }

    /** The fit and the cross-validation rest on this. */
    @Test
    void thresholds_changeNeitherRankNorConfidence() {
        List<ExpectationResult> results = report.results();
        List<ExpectationResult> others =
                evaluate(new AskThresholds("sure", 1, 0.9)).results();

        assertThat(others)
                .extracting(ExpectationResult::found)
                .isEqualTo(results.stream().map(ExpectationResult::found).toList());
        assertThat(others)
                .extracting(result -> result.confidence().value())
                .isEqualTo(results.stream()
                        .map(result -> result.confidence().value())
                        .toList());
        assertThat(others.get(0).answered())
                .as("asked in the entry's own words")
                .isPresent();
    }

    @Test
    void json_hasTheFiguresUnderTheirNames() {
        JsonNode json = new JsonMapper().readTree(report.toJson());

        assertThat(json.path("pack").asString()).isEqualTo("test-pack");
        assertThat(json.path("precisionAt1").asDouble())
                .isEqualTo(report.figures().precisionAt1());
        assertThat(json.at("/byLanguage/es/answerable").asInt()).isEqualTo(1);
        assertThat(json.path("failures")).hasSameSizeAs(report.failures());
        assertThat(json.at("/failures/0/query").asString()).isEqualTo("employer of bail notice");
        assertThat(json.at("/failures/0/expected").asString()).isEqualTo("bail");
    }

    private static EvaluationReport evaluate(AskThresholds thresholds) {
        try (FaqRepository faqs =
                FaqRepository.builder(PACK).thresholds(thresholds).build()) {
            return PackEvaluator.evaluate(faqs);
        }
    }
}
