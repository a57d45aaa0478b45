package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Waiver;
import org.legalfaq.pack.OverlayReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.testing.PackFixtures;

/** The base is the fixture "valid": storm (en, es), storm-point-reyes, night (two periods in en, one es). */
class OverlayReportTest {
    private static final EntryId STORM = EntryId.of("storm");
    private static final EntryId NIGHT = EntryId.of("night");
    private static final String SPANISH_REYES = """
            {"id": "storm-point-reyes", "language": "es", "question": "¿Tormenta en Point Reyes?",
             "shortAnswer": "Nunca.", "answer": "Nunca.", "review": {"how": "none"}}""";

    @TempDir
    Path temp;

    private final ContentPack base = ContentPacks.load(PackSource.directory(PackFixtures.folder("valid")));
    private int number;

    private PackSource source(Map<String, String> files) {
        return PackSource.directory(PackFixtures.write(temp.resolve("overlay-" + number++), files));
    }

    private OverlayReport report(Map<String, String> files) {
        return OverlayReport.between(base, ContentPacks.overlay(base, source(files)));
    }

    private static String entry(String id) {
        return PackFixtures.ENTRY.replace("\"storm\"", "\"" + id + "\"");
    }

    private static List<String> texts(List<FaqEntry> entries) {
        return entries.stream()
                .map(entry -> entry.id() + " " + entry.language() + " "
                        + entry.origin().packId())
                .toList();
    }

    @Test
    void report_ofNoOverlay_isEmpty() {
        OverlayReport report = OverlayReport.between(base, base);

        assertThat(report.untouched()).isEqualTo(3);
        assertThat(report).hasToString("Untouched: 3 entries");
    }

    @Test
    void report_namesWhatWasReplaced_withTheTranslationsAndExpectationsThatWentWithIt() {
        OverlayReport report = report(PackFixtures.files("firm", entry("storm")));

        assertThat(texts(report.replaced())).containsExactly("storm en firm");
        assertThat(texts(report.droppedTranslations())).containsExactly("storm es kite-club");
        assertThat(report.droppedExpectations())
                .extracting(Expectation::query)
                .containsExactly("lightning", "papalote");
        assertThat(report.added()).isEmpty();
        assertThat(report.hidden()).isEmpty();
        assertThat(report.droppedPins()).isEmpty();
        assertThat(report.droppedLinks()).isEmpty();
        assertThat(report.untouched()).isEqualTo(2);
    }

    @Test
    void report_namesAnEntryWithSeveralPeriodsOnce() {
        OverlayReport report = report(PackFixtures.files("firm", entry("night")));

        assertThat(texts(report.replaced())).containsExactly("night en firm");
        assertThat(texts(report.droppedTranslations())).containsExactly("night es kite-club");
        assertThat(report.droppedWaivers()).extracting(Waiver::entry).containsExactly(java.util.Optional.of(NIGHT));
    }

    @Test
    void report_namesWhatWasAdded() {
        OverlayReport report = report(PackFixtures.files("firm", entry("rain"), entry("fog")));

        assertThat(texts(report.added())).containsExactly("rain en firm", "fog en firm");
        assertThat(report.untouched()).isEqualTo(3);
    }

    @Test
    void report_namesWhatWasHidden_withTheLinksThatLedThere() {
        OverlayReport report = report(PackFixtures.filesWith("firm", "\"hides\": [\"night\"]", entry("rain")));

        assertThat(texts(report.hidden())).containsExactly("night en kite-club");
        assertThat(report.droppedLinks()).containsExactly(new OverlayReport.Link(STORM, NIGHT));
        assertThat(report.droppedWaivers()).hasSize(1);
        assertThat(report.untouched()).as("storm and storm-point-reyes").isEqualTo(2);
    }

    @Test
    void report_namesThePinsThatLedToHiddenEntries() {
        OverlayReport report = report(PackFixtures.filesWith(
                "firm", "\"hides\": [\"storm\"], \"redirects\": {\"thunder\": \"night\"}", entry("rain")));

        assertThat(report.droppedPins()).containsExactly(Map.entry("can i fly now", STORM));
    }

    @Test
    void report_doesNotMissALinkThatARedirectLeadsElsewhere() {
        OverlayReport report = report(PackFixtures.filesWith(
                "firm", "\"hides\": [\"night\"], \"redirects\": {\"night\": \"rain\"}", entry("rain")));

        assertThat(report.droppedLinks()).isEmpty();
    }

    @Test
    void report_doesNotMissAnExpectationThatIsRestated() {
        Map<String, String> files = PackFixtures.files("firm", entry("storm"));
        files.put("expectations.json", "{\"expectations\": [{\"query\": \"lightning\", \"expect\": \"storm\"}]}");
        files.replace(
                "pack.json",
                files.get("pack.json")
                        .replace("\"entries\": [", "\"expectations\": \"expectations.json\", \"entries\": ["));

        assertThat(report(files).droppedExpectations())
                .extracting(Expectation::query)
                .containsExactly("papalote");
    }

    @Test
    void report_namesTranslationsOfWhatStays() {
        OverlayReport report =
                report(PackFixtures.files("firm", SPANISH_REYES.replace("storm-point-reyes", "storm"), SPANISH_REYES));

        assertThat(texts(report.translated())).containsExactly("storm es firm", "storm-point-reyes es firm");
        assertThat(report.droppedTranslations()).isEmpty();
        assertThat(report.replaced()).isEmpty();
        assertThat(report.untouched()).isOne();
    }

    @Test
    void report_saysWhatSeveralOverlaysDidTogether() {
        PackSource first = source(PackFixtures.files("first", entry("rain"), entry("storm")));
        PackSource second = source(PackFixtures.filesWith("second", "\"hides\": [\"rain\"]", entry("storm")));

        OverlayReport report = OverlayReport.between(base, ContentPacks.overlay(base, first, second));

        assertThat(texts(report.replaced())).containsExactly("storm en second");
        assertThat(report.added()).isEmpty();
        assertThat(report.hidden()).isEmpty();
    }

    @Test
    void report_reads() {
        String text = report(PackFixtures.filesWith("firm", "\"hides\": [\"night\"]", entry("rain"), entry("storm")))
                .toString()
                .replace(System.lineSeparator(), "\n");

        assertThat(text).isEqualTo("""
                        Replaced
                          storm
                            May I fly a kite in a storm? (firm 1.0.0)
                        Added
                          rain
                            May I fly a kite in a storm? (firm 1.0.0)
                        Hidden
                          night
                            May I fly a kite at night? (kite-club 1.0.0)
                        Dropped translations
                          storm es (kite-club 1.0.0)
                        Dropped expectations
                          "lightning" finds storm
                          "papalote" in US-CA-POINT-REYES about flying in language es finds storm
                        Dropped waivers
                          LF601 for night
                        Untouched: 1 entry""");
    }
}
