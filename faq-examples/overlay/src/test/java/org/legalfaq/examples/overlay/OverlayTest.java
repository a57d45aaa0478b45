package org.legalfaq.examples.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legalfaq.ContentPacks;
import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import org.legalfaq.evaluation.ExpectationResult;
import org.legalfaq.model.Authority;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.pack.PackSource;
import org.legalfaq.query.FaqQuery;

class OverlayTest {
    private static final PackSource FIRM = PackSource.directory(Path.of("src/main/pack"));
    private static final EntryId REPLACED = EntryId.of("after-charges-dropped-checklist");
    private static final EntryId HIDDEN = EntryId.of("phones-and-recording");
    private static final EntryId FIRST_CALL = EntryId.of("maple-street-first-call");
    private static final EntryId WHAT_TO_BRING = EntryId.of("maple-street-what-to-bring");

    private static final ContentPack BUNDLED = ContentPacks.bundled();
    private static final ContentPack LAYERED = ContentPacks.overlay(BUNDLED, FIRM);

    @Test
    void aReplacedEntry_isTheFirms_andStaysWhereItWas() {
        FaqEntry entry = entry(LAYERED, REPLACED);

        assertThat(entry.origin().packId()).isEqualTo("maple-street-law");
        assertThat(entry.shortAnswer()).contains("the first call is free");
        assertThat(entry.disclaimer().text()).startsWith("Maple Street Law");
        assertThat(ids(LAYERED).indexOf(REPLACED)).isEqualTo(ids(BUNDLED).indexOf(REPLACED));
    }

    @Test
    void aReplacedEntry_stillRestsOnTheLawsOwnAuthorities() {
        assertThat(entry(LAYERED, REPLACED).authorities())
                .isNotEmpty()
                .allSatisfy(authority -> assertThat(entry(BUNDLED, REPLACED)
                                .authority(authority.key())
                                .map(Authority::cite))
                        .hasValue(authority.cite()));
    }

    @Test
    void addedEntries_followTheBundledOnes() {
        List<EntryId> ids = ids(LAYERED);

        assertThat(ids.subList(ids.size() - 2, ids.size())).containsExactly(FIRST_CALL, WHAT_TO_BRING);
        assertThat(entry(LAYERED, FIRST_CALL).origin().packId()).isEqualTo("maple-street-law");
    }

    @Test
    void everyOtherEntry_isAsItWas_withItsOwnOrigin_butForLinksToTheHiddenOne() {
        List<FaqEntry> expected = new ArrayList<>(BUNDLED.entries());
        expected.removeIf(entry -> entry.id().equals(REPLACED) || entry.id().equals(HIDDEN));
        List<FaqEntry> others = new ArrayList<>(LAYERED.entries());
        others.removeIf(entry -> entry.origin().packId().equals("maple-street-law"));

        expected.replaceAll(entry -> entry.toBuilder()
                .related(entry.related().stream()
                        .filter(link -> !link.equals(HIDDEN))
                        .toList())
                .build());

        assertThat(others).isEqualTo(expected);
        assertThat(others)
                .allSatisfy(entry -> assertThat(entry.origin().packId()).isEqualTo("legal-faq"));
    }

    @Test
    void aHiddenEntry_isGone_fromLookUpAndFromSearch() {
        try (FaqRepository before = FaqRepository.of(BUNDLED);
                FaqRepository after = FaqRepository.of(LAYERED)) {
            assertThat(before.find(HIDDEN)).isPresent();
            assertThat(after.find(HIDDEN)).isEmpty();
            assertThat(after.search(before.find(HIDDEN).orElseThrow().question())
                            .hits())
                    .extracting(hit -> hit.entry().id())
                    .doesNotContain(HIDDEN);
        }
    }

    @Test
    void theFirmsEntries_areFoundInOhioOnly() {
        try (FaqRepository faqs = FaqRepository.of(LAYERED)) {
            FaqQuery question =
                    FaqQuery.text("is the first call with the firm free").build();

            assertThat(faqs.search(question.toBuilder().jurisdiction("US-OH").build())
                            .first())
                    .hasValueSatisfying(hit -> assertThat(hit.entry().id()).isEqualTo(FIRST_CALL));
            assertThat(faqs.search(question.toBuilder().jurisdiction("US-TX").build())
                            .hits())
                    .extracting(hit -> hit.entry().id())
                    .doesNotContain(FIRST_CALL);
            assertThat(faqs.byTopic("our-firm")).hasSize(2);
        }
    }

    @Test
    void theFirmsSampleQuestions_findTheirEntries() {
        try (FaqRepository faqs = FaqRepository.of(LAYERED)) {
            List<EntryId> ours = List.of(REPLACED, FIRST_CALL, WHAT_TO_BRING);
            List<ExpectationResult> results = PackEvaluator.evaluate(faqs).results().stream()
                    .filter(result -> result.expectation()
                            .expected()
                            .filter(ours::contains)
                            .isPresent())
                    .toList();

            assertThat(results)
                    .hasSize(5)
                    .allSatisfy(result -> assertThat(result.rank())
                            .as(result.expectation().query())
                            .isOne());
        }
    }

    @Test
    void theReport_namesEachChange_andShowsTheAnswerBeforeAndAfter() {
        String report = Overlay.report(FIRM).replace(System.lineSeparator(), "\n");
        long entries = BUNDLED.entries().stream().map(FaqEntry::id).distinct().count();

        assertThat(report)
                .contains("Replaced\n  after-charges-dropped-checklist\n")
                .contains("Added\n  maple-street-first-call\n")
                .contains("  maple-street-what-to-bring\n")
                .contains("Hidden\n  phones-and-recording\n")
                .contains("Untouched: " + (entries - 2) + " entries\n")
                .containsPattern("before: \\(legal-faq\\) Get the final order in writing")
                .containsPattern("after:  \\(maple-street-law\\) Get the order in writing.*the first call is free");
    }

    private static FaqEntry entry(ContentPack pack, EntryId id) {
        return pack.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<EntryId> ids(ContentPack pack) {
        return pack.entries().stream().map(FaqEntry::id).toList();
    }
}
