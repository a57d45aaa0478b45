package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackNotFoundException;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.testing.PackFixtures;
import org.legalfaq.testing.WatchedEngines;

class ReloadableFaqRepositoryTest {
    private static final LocalDate ANY_DAY = LocalDate.of(2030, 1, 1);

    @TempDir
    Path folder;

    private final WatchedEngines engines = new WatchedEngines();

    @BeforeEach
    void writeTheFirstPack() {
        write("1.0.0", "No.");
    }

    private void write(String version, String shortAnswer) {
        Map<String, String> files = PackFixtures.files("kites", PackFixtures.ENTRY.replace("No.", shortAnswer));
        files.replace("pack.json", files.get("pack.json").replace("1.0.0", version));
        PackFixtures.write(folder, files);
    }

    private void breakThePack() {
        PackFixtures.write(folder, Map.of("entries.json", "{\"entries\": [}"));
    }

    private ContentPack load() {
        return ContentPacks.load(PackSource.directory(folder));
    }

    private ReloadableFaqRepository open() {
        return ReloadableFaqRepository.of(
                this::load,
                pack -> FaqRepository.builder(pack).searchEngine(engines).build());
    }

    private static String answer(FaqRepository faqs) {
        return faqs.find("storm").orElseThrow().shortAnswer();
    }

    @Test
    void reload_swapsTheWholePack() {
        try (ReloadableFaqRepository faqs = open()) {
            write("1.1.0", "Never.");

            ReloadResult result = faqs.reload();

            assertThat(result).isInstanceOfSatisfying(ReloadResult.Swapped.class, swapped -> {
                assertThat(swapped.replaced().version()).isEqualTo("1.0.0");
                assertThat(swapped.inUse().version()).isEqualTo("1.1.0");
            });
            assertThat(result.report()).isEmpty();
            assertThat(answer(faqs)).isEqualTo("Never.");
            assertThat(faqs.search("storm").first().orElseThrow().entry().shortAnswer())
                    .isEqualTo("Never.");
            assertThat(faqs.pack().info().version()).isEqualTo("1.1.0");
        }
    }

    @Test
    void reload_keepsTheOldPackIfTheNewOneIsBroken_andReportsWhy() {
        try (ReloadableFaqRepository faqs = open()) {
            breakThePack();

            ReloadResult result = faqs.reload();

            assertThat(result.inUse().version()).isEqualTo("1.0.0");
            PackReport report = result.report().orElseThrow();
            assertThat(report.problems().get(0).code()).isEqualTo(ProblemCode.JSON_SYNTAX);
            assertThat(answer(faqs)).isEqualTo("No.");
            assertThat(engines.opened()).isOne();
        }
    }

    @Test
    void reload_acceptsTheNextPackAfterABrokenOne() {
        try (ReloadableFaqRepository faqs = open()) {
            breakThePack();
            faqs.reload();
            write("1.1.0", "Never.");

            assertThat(faqs.reload()).isInstanceOf(ReloadResult.Swapped.class);
            assertThat(answer(faqs)).isEqualTo("Never.");
        }
    }

    @Test
    void reload_indexesNothingIfNothingIsNew() {
        try (ReloadableFaqRepository faqs = open()) {
            ReloadResult result = faqs.reload();

            assertThat(result).isEqualTo(new ReloadResult.Unchanged(faqs.pack().info()));
            assertThat(engines.opened()).isOne();
        }
    }

    @Test
    void reload_seesAChangeThatKeepsTheVersion() {
        try (ReloadableFaqRepository faqs = open()) {
            write("1.0.0", "Never.");

            assertThat(faqs.reload()).isInstanceOf(ReloadResult.Swapped.class);
            assertThat(answer(faqs)).isEqualTo("Never.");
        }
    }

    @Test
    void reload_foldsOverEachKindOfResult() {
        try (ReloadableFaqRepository faqs = open()) {
            assertThat(inWords(faqs.reload())).isEqualTo("unchanged 1.0.0");
            write("1.1.0", "Never.");
            assertThat(inWords(faqs.reload())).isEqualTo("1.0.0 to 1.1.0");
            breakThePack();
            assertThat(inWords(faqs.reload())).isEqualTo("1 error, still 1.1.0");
        }
    }

    private static String inWords(ReloadResult result) {
        return result.fold(
                swapped ->
                        swapped.replaced().version() + " to " + swapped.inUse().version(),
                unchanged -> "unchanged " + unchanged.inUse().version(),
                rejected -> rejected.problems().problemCount() + " error, still "
                        + rejected.inUse().version());
    }

    @Test
    void reload_passesOnWhateverElseGoesWrong_andKeepsTheOldPack() {
        Supplier<ContentPack> lost = () -> {
            throw new PackNotFoundException("gone");
        };
        try (ReloadableFaqRepository faqs = open()) {
            assertThatThrownBy(() -> faqs.reload(lost)).isInstanceOf(PackNotFoundException.class);

            assertThat(answer(faqs)).isEqualTo("No.");
            assertThat(faqs.reload()).isInstanceOf(ReloadResult.Unchanged.class);
        }
    }

    @Test
    void reload_byAnotherRecipe_followsItFromThenOn() {
        PackSource overlay = PackSource.directory(folder.resolve("firm"));
        PackFixtures.write(
                folder.resolve("firm"),
                PackFixtures.files("firm", PackFixtures.ENTRY.replace("\"No.\"", "\"Call us.\"")));
        try (ReloadableFaqRepository faqs = open()) {
            faqs.reload(() -> ContentPacks.overlay(load(), overlay));
            assertThat(answer(faqs)).isEqualTo("Call us.");

            write("1.1.0", "Never.");
            faqs.reload();

            assertThat(answer(faqs)).isEqualTo("Call us.");
            assertThat(faqs.pack().info().version()).isEqualTo("1.1.0");
        }
    }

    @Test
    void reload_byARecipeThatIsRefused_keepsTheOldRecipe() {
        try (ReloadableFaqRepository faqs = open()) {
            faqs.reload(() -> ContentPacks.load(PackSource.directory(folder.resolve("nowhere"))));
            write("1.1.0", "Never.");

            faqs.reload();

            assertThat(answer(faqs)).isEqualTo("Never.");
        }
    }

    @Test
    void of_refusesABrokenFirstPack() {
        breakThePack();

        assertThatThrownBy(this::open).isInstanceOf(InvalidPackException.class);
    }

    @Test
    void current_staysWithItsPack() {
        try (ReloadableFaqRepository faqs = open();
                FaqRepository before = faqs.current()) {
            write("1.1.0", "Never.");
            faqs.reload();

            assertThat(answer(before)).isEqualTo("No.");
            assertThat(before.search("storm").first().orElseThrow().entry().shortAnswer())
                    .isEqualTo("No.");
            assertThat(answer(before.asOf(ANY_DAY))).isEqualTo("No.");
            assertThat(answer(faqs)).isEqualTo("Never.");
        }
    }

    @Test
    void aReplacedSnapshot_isReleasedByItsLastReader() {
        try (ReloadableFaqRepository faqs = open()) {
            FaqRepository one = faqs.current();
            FaqRepository other = faqs.current();
            write("1.1.0", "Never.");
            faqs.reload();
            assertThat(engines.open()).isEqualTo(2);

            one.close();
            one.close();
            assertThat(engines.open()).isEqualTo(2);
            other.close();

            assertThat(engines.open()).isOne();
        }
    }

    @Test
    void aReplacedSnapshotWithoutReaders_isReleasedByTheReload() {
        try (ReloadableFaqRepository faqs = open()) {
            write("1.1.0", "Never.");
            faqs.reload();

            assertThat(engines.open()).isOne();
        }
    }

    @Test
    void current_isOfNoUseOnceGivenBack() {
        try (ReloadableFaqRepository faqs = open()) {
            FaqRepository now = faqs.current();
            FaqRepository view = now.asOf(ANY_DAY);
            now.close();

            assertThatThrownBy(now::entries).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(view::entries).isInstanceOf(IllegalStateException.class);
            assertThat(faqs.entries()).hasSize(1);
        }
    }

    @Test
    void asOf_followsReloads() {
        try (ReloadableFaqRepository faqs = open();
                FaqRepository view = faqs.asOf(ANY_DAY)) {
            write("1.1.0", "Never.");
            faqs.reload();

            assertThat(answer(view)).isEqualTo("Never.");
            assertThat(view.search("storm").asOf()).isEqualTo(ANY_DAY);
            assertThat(view.asOf(ANY_DAY.plusDays(1)).search("storm").asOf()).isEqualTo(ANY_DAY.plusDays(1));
        }
    }

    @Test
    void whatReturnsNull_isNamed() {
        assertThatThrownBy(() -> ReloadableFaqRepository.of(() -> null)).hasMessage("the recipe returned null");
        assertThatThrownBy(() -> ReloadableFaqRepository.of(this::load, pack -> null))
                .hasMessage("the opener returned null");
        assertThatThrownBy(() ->
                        FaqRepository.builder(load()).searchEngine(pack -> null).build())
                .hasMessage("the factory of the engine returned null");
    }

    @Test
    void close_endsTheRepository_butNotTheSnapshotsInUse() {
        ReloadableFaqRepository faqs = open();
        FaqRepository now = faqs.current();
        faqs.close();
        faqs.close();

        assertThat(answer(now)).isEqualTo("No.");
        assertThatThrownBy(faqs::entries).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(faqs::current).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(faqs::reload).isInstanceOf(IllegalStateException.class);
        now.close();

        assertThat(engines.open()).isZero();
    }

    @Test
    void close_duringAReload_leavesNothingOpen() {
        ReloadableFaqRepository faqs = open();
        write("1.1.0", "Never.");

        assertThatThrownBy(() -> faqs.reload(() -> {
                    faqs.close();
                    return load();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(engines.open()).isZero();
    }

    @Test
    void evaluate_judgesOnePack() {
        try (ReloadableFaqRepository faqs = open()) {
            assertThat(PackEvaluator.evaluate(faqs).pack())
                    .isEqualTo(faqs.pack().info());
        }
    }
}
