package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.testing.PackFixtures;

/** The base is the fixture "valid": storm (en, es), storm-point-reyes, night (two periods in en, one es). */
class OverlayTest {
    private static final String SPANISH_NIGHT = """
            {"id": "storm-point-reyes", "language": "es", "question": "¿Tormenta en Point Reyes?",
             "shortAnswer": "Nunca.", "answer": "Nunca.", "review": {"how": "none"}}""";

    @TempDir
    Path temp;

    private ContentPack base;
    private int number;

    @BeforeEach
    void loadBase() {
        base = ContentPacks.load(PackSource.directory(PackFixtures.folder("valid")));
    }

    private static String entry(String id) {
        return PackFixtures.ENTRY.replace("\"storm\"", "\"" + id + "\"");
    }

    private PackSource source(Map<String, String> files) {
        return PackSource.directory(PackFixtures.write(temp.resolve("overlay-" + number++), files));
    }

    private ContentPack lay(Map<String, String> files) {
        return ContentPacks.overlay(base, source(files));
    }

    private static java.util.List<String> texts(ContentPack pack) {
        return pack.entries().stream()
                .map(entry -> entry.id() + " " + entry.language() + " "
                        + entry.origin().packId())
                .toList();
    }

    private static FaqEntry first(ContentPack pack, String id) {
        return pack.entries().stream()
                .filter(entry -> entry.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void overlay_replacesAnEntryInItsPositionTogetherWithItsTranslations() {
        ContentPack both = lay(PackFixtures.files("firm", entry("storm")));

        assertThat(texts(both))
                .containsExactly(
                        "storm en firm",
                        "storm-point-reyes en kite-club",
                        "night en kite-club",
                        "night en kite-club",
                        "night es kite-club");
    }

    @Test
    void overlay_replacesAllPeriodsOfAnEntry() {
        assertThat(texts(lay(PackFixtures.files("firm", entry("night")))))
                .containsExactly(
                        "storm en kite-club", "storm es kite-club", "storm-point-reyes en kite-club", "night en firm");
    }

    @Test
    void overlay_addsNewEntriesAtTheEnd() {
        assertThat(texts(lay(PackFixtures.files("firm", entry("rain"), entry("fog")))))
                .hasSize(8)
                .endsWith("rain en firm", "fog en firm");
    }

    @Test
    void overlay_withOnlyATranslation_replacesThatLanguageOnly() {
        ContentPack both =
                lay(PackFixtures.files("firm", SPANISH_NIGHT.replace("storm-point-reyes", "storm"), SPANISH_NIGHT));

        assertThat(texts(both))
                .startsWith(
                        "storm en kite-club",
                        "storm es firm",
                        "storm-point-reyes en kite-club",
                        "storm-point-reyes es firm");
        FaqEntry translation = both.entries().get(1);
        assertThat(translation.authorities()).isEqualTo(both.entries().get(0).authorities());
    }

    @Test
    void overlay_givesItsEntriesItsOwnNoticeAndLeavesTheOthersTheirs() {
        ContentPack both = lay(PackFixtures.files("firm", entry("rain")));

        assertThat(first(both, "rain").disclaimer().text()).isEqualTo("Rules of firm, not law.");
        assertThat(first(both, "storm").disclaimer())
                .isEqualTo(first(base, "storm").disclaimer());
    }

    @Test
    void overlay_hidesWithAllThatHangsOnIt() {
        ContentPack both = lay(PackFixtures.filesWith(
                "firm", "\"hides\": [\"night\"], \"redirects\": {\"night\": \"rain\"}", entry("rain")));

        assertThat(texts(both)).noneMatch(text -> text.startsWith("night"));
        assertThat(both.waivers()).isEmpty();
        assertThat(first(both, "storm").related()).containsExactly(EntryId.of("rain"));
    }

    @Test
    void overlay_dropsLinksToHiddenEntries() {
        ContentPack both = lay(PackFixtures.filesWith("firm", "\"hides\": [\"night\"]", entry("rain")));

        assertThat(first(base, "storm").related()).containsExactly(EntryId.of("night"));
        assertThat(first(both, "storm").related()).isEmpty();
    }

    @Test
    void overlay_dropsTheExpectationsOfReplacedEntriesUnlessItRestatesThem() {
        assertThat(lay(PackFixtures.files("firm", entry("storm"))).expectations())
                .extracting(Expectation::query)
                .containsExactly("divorce");

        Map<String, String> files = PackFixtures.files("firm", entry("storm"));
        files.put("expectations.json", "{\"expectations\": [{\"query\": \"lightning\", \"expect\": \"storm\"}]}");
        files.replace(
                "pack.json",
                files.get("pack.json")
                        .replace("\"entries\": [", "\"expectations\": \"expectations.json\", \"entries\": ["));
        assertThat(lay(files).expectations()).extracting(Expectation::query).containsExactly("divorce", "lightning");
    }

    @Test
    void overlay_restatesAnExpectationForTheSameQuestion() {
        Map<String, String> files = PackFixtures.files("firm", entry("divorce"));
        files.put("expectations.json", "{\"expectations\": [{\"query\": \"divorce\", \"expect\": \"divorce\"}]}");
        files.replace(
                "pack.json",
                files.get("pack.json")
                        .replace("\"entries\": [", "\"expectations\": \"expectations.json\", \"entries\": ["));

        assertThat(lay(files).expectations())
                .filteredOn(expectation -> expectation.query().equals("divorce"))
                .extracting(Expectation::expected)
                .containsExactly(java.util.Optional.of(EntryId.of("divorce")));
    }

    @Test
    void overlay_mergesTopicsJurisdictionsRedirectsAndPinsByKey() {
        Map<String, String> files = PackFixtures.filesWith(
                "firm", """
                "jurisdictions": [{"tag": "US", "cues": ["Yankee"]}, {"tag": "US-NY-FIRM", "parent": "US-NY"}],
                "redirects": {"thunder": "rain"}, "pins": {"can i fly now": "rain"},""".replaceAll(",$", ""), entry("rain").replace("\"US\"", "\"US-NY-FIRM\""));
        files.replace("topics.json", "{\"topics\": [{\"path\": \"flying\", \"labels\": {\"en\": \"Kites\"}}]}");

        ContentPack both = lay(files);

        assertThat(both.topics())
                .extracting(topic -> topic.label(LanguageTag.ENGLISH))
                .containsExactly("Kites", "Weather");
        assertThat(both.topics().get(0).path()).isEqualTo(TopicPath.of("flying"));
        assertThat(both.jurisdictions()
                        .unit(Jurisdiction.of("US"))
                        .orElseThrow()
                        .cues())
                .contains("USA")
                .endsWith("American", "Yankee");
        assertThat(both.jurisdictions().isKnown(Jurisdiction.of("US-PTR"))).isTrue();
        assertThat(both.redirects()).containsEntry(EntryId.of("thunder"), EntryId.of("rain"));
        assertThat(both.pins()).containsEntry("can i fly now", EntryId.of("rain"));
    }

    @Test
    void overlay_staysTheBasePackWithTheLatestRelease() {
        Map<String, String> files = PackFixtures.files("firm", entry("rain"));
        files.replace(
                "pack.json",
                files.get("pack.json").replace("2026-01-31", "2026-05-01").replace("\"es\"", "\"fr\""));

        ContentPack both = lay(files);

        assertThat(both.info().id()).isEqualTo("kite-club");
        assertThat(both.info().version()).isEqualTo(base.info().version());
        assertThat(both.info().released()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(both.info().languages()).extracting(LanguageTag::value).containsExactly("en", "es", "fr");
    }

    @Test
    void overlays_layOneAfterTheOther() {
        PackSource first = source(PackFixtures.files("first", entry("rain"), entry("storm")));
        PackSource second = source(PackFixtures.filesWith("second", "\"hides\": [\"rain\"]", entry("storm")));

        ContentPack all = ContentPacks.overlay(base, first, second);

        assertThat(texts(all)).startsWith("storm en second").noneMatch(text -> text.startsWith("rain"));
        assertThat(texts(ContentPacks.overlay(ContentPacks.overlay(base, first), second)))
                .isEqualTo(texts(all));
    }

    @Test
    void overlay_mayUseWhatThePackBelowDeclares() {
        assertThat(ContentPacks.checkOverlay(
                                base,
                                source(PackFixtures.files(
                                        "firm", entry("rain").replace("\"flying\"", "\"flying/weather\""))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void overlay_isAtFaultForAContradictionWithThePackBelow() {
        String rival = entry("tempest").replace("\"review\"", "\"family\": \"storm\", \"review\"");

        PackReport report = ContentPacks.checkOverlay(base, source(PackFixtures.files("firm", rival)));

        assertThat(report.pack()).isEqualTo("kite-club + firm");
        assertThat(report.problems()).hasSize(1);
        PackProblem problem = report.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.FAMILY_CONFLICT);
        assertThat(problem.location()).startsWith("firm/entries.json:");
        assertThat(problem.found()).contains("\"storm\" at the pack below");
    }

    @Test
    void overlay_thatReplacesAnEntryAnsweringAlikeIsAtFaultThoughItStandsFirst() {
        String wider = entry("storm").replace("[\"US\"]", "[\"US\", \"US-PTR\"]");

        PackReport report = ContentPacks.checkOverlay(base, source(PackFixtures.files("firm", wider)));

        assertThat(report.problems()).extracting(PackProblem::code).containsExactly(ProblemCode.FAMILY_CONFLICT);
        assertThat(report.problems().get(0).pack()).isEqualTo("firm");
    }

    @Test
    void overlay_mayNotReuseAnIdRetiredBelow() {
        PackReport report = ContentPacks.checkOverlay(base, source(PackFixtures.files("firm", entry("thunder"))));

        assertThat(report.problems()).extracting(PackProblem::code).containsExactly(ProblemCode.RETIRED_ID_REUSED);
        assertThat(report.problems().get(0).pack()).isEqualTo("firm");
    }

    @Test
    void overlay_mayNotRetireAnEntryThatItLeavesInPlace() {
        PackReport report = ContentPacks.checkOverlay(
                base, source(PackFixtures.filesWith("firm", "\"redirects\": {\"night\": \"storm\"}", entry("rain"))));

        assertThat(report.problems()).extracting(PackProblem::code).containsExactly(ProblemCode.RETIRED_ID_REUSED);
        assertThat(report.problems().get(0).pointer()).isEqualTo("/redirects/night");
    }

    @Test
    void overlay_mayRedirectElsewhereWhatLedToAHiddenEntry() {
        assertThat(ContentPacks.checkOverlay(
                                base,
                                source(PackFixtures.filesWith(
                                        "firm",
                                        "\"hides\": [\"storm\"], \"redirects\": {\"thunder\": \"night\"}, \"pins\": {\"can i fly now\": \"night\"}",
                                        entry("rain"))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void overlay_throwsWithTheWholeReport() {
        PackSource overlay = PackSource.directory(PackFixtures.folder("hides-unknown-entry"));

        assertThatThrownBy(() -> ContentPacks.overlay(base, overlay))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("LF502");
    }

    @Test
    void overlay_liesOnTheVersionsItWasMadeFor() {
        assertThat(madeFor("{\"pack\": \"kite-club\", \"versions\": \"[1.0,2.0)\"}")
                        .isEmpty())
                .isTrue();
        assertThat(madeFor("{\"pack\": \"kite-club\", \"versions\": \"[0.5]\"}, {\"pack\": \"kite-club\"}")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void overlay_isRefusedOnOtherVersions_andTheReportNamesBoth() {
        PackReport report = madeFor("{\"pack\": \"kite-club\", \"versions\": \"[2.0,3.0)\"},"
                + " {\"pack\": \"sailing-club\", \"versions\": \"[1.0,2.0)\"}");

        assertThat(report.problems()).extracting(PackProblem::code).containsExactly(ProblemCode.OVERLAY_BASE);
        assertThat(report.problems().get(0).found())
                .isEqualTo("an overlay for \"kite-club\" [2.0,3.0), \"sailing-club\" [1.0,2.0)");
        assertThat(report.problems().get(0).expected())
                .isEqualTo("an overlay for \"kite-club\" 1.0.0, on which it is laid");
    }

    @Test
    void overlay_withAMalformedRange_isBlamedForThatOnly() {
        PackReport report = madeFor("{\"pack\": \"kite-club\", \"versions\": \"[2.0,1.0]\"}");

        assertThat(report.problems()).extracting(PackProblem::code).containsExactly(ProblemCode.INVALID_VALUE);
        assertThat(report.problems().get(0).pointer()).isEqualTo("/overlays/0/versions");
        assertThat(report.problems().get(0).hint()).contains("[1.0,2.0)");
    }

    private PackReport madeFor(String overlays) {
        return ContentPacks.checkOverlay(
                base, source(PackFixtures.filesWith("firm", "\"overlays\": [" + overlays + "]", entry("rain"))));
    }

    @Test
    void overlay_leavesTheBaseAsItWas() {
        ContentPack again = ContentPacks.load(PackSource.directory(PackFixtures.folder("valid")));

        lay(PackFixtures.filesWith("firm", "\"hides\": [\"night\"]", entry("storm")));

        assertThat(base.entries()).isEqualTo(again.entries());
    }
}
