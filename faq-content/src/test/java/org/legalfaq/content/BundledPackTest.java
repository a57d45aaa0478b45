package org.legalfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.legalfaq.ContentPacks;
import org.legalfaq.model.Authority;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.render.AuthorityReferences;

/** What every entry of the bundled pack must keep to, beyond what the format demands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundledPackTest {
    private final ContentPack pack = ContentPacks.bundled();

    @Test
    void pack_hasNoProblems() {
        assertThat(ContentPacks.check(new BundledContent().source()))
                .matches(report -> report.isEmpty(), "has no problems");
    }

    @Test
    void pack_isFoundByItsProvider() {
        assertThat(ContentPacks.available()).singleElement().asString().contains(BundledContent.PACK_ID);
        assertThat(pack.info().id()).isEqualTo(BundledContent.PACK_ID);
        assertThat(pack.info().license()).isEqualTo("CC-BY-4.0");
    }

    @Test
    void pack_coversItsJurisdictions() {
        Map<String, Long> counts = pack.entries().stream()
                .filter(entry -> entry.language().equals(pack.info().mainLanguage()))
                .filter(entry -> entry.dates().validOn(pack.info().released()))
                .flatMap(entry -> entry.jurisdictions().stream())
                .collect(Collectors.groupingBy(Jurisdiction::tag, Collectors.counting()));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("001", 2L),
                        Map.entry("US", 55L),
                        Map.entry("US-FED", 10L),
                        Map.entry("US-CA", 7L),
                        Map.entry("US-FL", 8L),
                        Map.entry("US-MT", 1L),
                        Map.entry("US-NY", 8L),
                        Map.entry("US-TX", 9L),
                        Map.entry("GB-GBN", 6L),
                        Map.entry("GB-EAW", 13L),
                        Map.entry("GB-SCT", 3L),
                        Map.entry("GB-NIR", 1L),
                        Map.entry("ZA", 7L),
                        Map.entry("CA", 4L),
                        Map.entry("AU", 3L),
                        Map.entry("AU-NSW", 1L)));
    }

    @Test
    void everyEntry_isShortFirst() {
        assertThat(pack.entries()).allSatisfy(entry -> {
            assertThat(entry.shortAnswer()).as(name(entry)).hasSizeLessThanOrEqualTo(longestShortAnswer(entry));
            assertThat(entry.answer().length())
                    .as(name(entry))
                    .isGreaterThan(entry.shortAnswer().length());
        });
    }

    @Test
    void everyEntry_restsOnAuthoritiesThatItsAnswerRefersTo() {
        assertThat(pack.entries())
                .allSatisfy(entry -> assertThat(AuthorityReferences.in(entry.answer()))
                        .as(name(entry))
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(
                                entry.authorities().stream().map(Authority::key).toList()));
    }

    @Test
    void everyEntry_saysAsOfWhenAndWhenToLookAgain() {
        assertThat(pack.entries()).allSatisfy(entry -> {
            assertThat(entry.dates().lawAsOf()).as(name(entry)).isPresent();
            assertThat(entry.dates().reviewBy()).as(name(entry)).isPresent();
            assertThat(entry.dates().overdueOn(pack.info().released()))
                    .as(name(entry))
                    .isFalse();
            assertThat(entry.dates().lawAsOf().orElseThrow())
                    .as(name(entry))
                    .isBeforeOrEqualTo(pack.info().released());
        });
    }

    @Test
    void everyTranslation_isOfTheTextAsItStands() {
        assertThat(pack.entries())
                .filteredOn(entry -> !entry.language().equals(pack.info().mainLanguage()))
                .allSatisfy(translation -> assertThat(translation.sourceHash())
                        .as(name(translation))
                        .contains(source(translation).textHash()));
    }

    @Test
    void noEntry_claimsToHaveBeenReviewedByAnExpert() {
        assertThat(pack.entries()).noneMatch(entry -> entry.review().how() == ReviewKind.EXPERT);
    }

    @Test
    void noEntry_repeatsTheWebsUntraceableFigures() {
        assertThat(pack.entries())
                .allSatisfy(entry -> assertThat(entry.shortAnswer() + entry.answer())
                        .as(name(entry))
                        .doesNotContainPattern("\\b(45|14\\.6)\\s?(%|percent|per cent)"));
    }

    @Test
    void everyEntry_hasThreeDistinctPhrasingsThatNoOtherEntryHas() {
        Map<String, EntryId> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (FaqEntry entry : pack.entries()) {
            Set<String> own = wordings(entry);
            assertThat(own).as(name(entry)).hasSizeGreaterThanOrEqualTo(4);
            own.forEach(words -> {
                EntryId other = owners.put(words, entry.id());
                if (other != null && !other.equals(entry.id())) {
                    shared.add("\"" + words + "\" in " + other + " and " + entry.id());
                }
            });
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void expectations_coverEveryEntryInOtherWordsThanItsOwn() {
        Map<EntryId, List<Expectation>> byEntry = pack.expectations().stream()
                .filter(expectation -> expectation.expected().isPresent())
                .collect(Collectors.groupingBy(
                        expectation -> expectation.expected().orElseThrow()));

        for (FaqEntry entry : pack.entries()) {
            List<String> asked = byEntry.getOrDefault(entry.id(), List.of()).stream()
                    .map(expectation -> bagOfWords(expectation.query()))
                    .toList();
            Set<String> own = wordings(entry);
            assertThat(asked).as(name(entry)).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
            assertThat(asked.stream().filter(own::contains)).as(name(entry)).isEmpty();
        }
        assertThat(pack.expectations())
                .filteredOn(expectation -> expectation.expected().isEmpty())
                .hasSizeGreaterThanOrEqualTo(100);
    }

    private FaqEntry source(FaqEntry translation) {
        return pack.entries().stream()
                .filter(entry -> entry.id().equals(translation.id()))
                .filter(entry -> entry.language().equals(pack.info().mainLanguage()))
                .filter(entry ->
                        entry.dates().validFrom().equals(translation.dates().validFrom()))
                .findFirst()
                .orElseThrow();
    }

    /** Spanish needs about a fifth more letters to say the same. */
    private int longestShortAnswer(FaqEntry entry) {
        return entry.language().equals(pack.info().mainLanguage()) ? 300 : 360;
    }

    private static String name(FaqEntry entry) {
        return entry.id().value() + " (" + entry.language() + ")";
    }

    private static Set<String> wordings(FaqEntry entry) {
        return Stream.concat(Stream.of(entry.question()), entry.alternatePhrasings().stream())
                .map(BundledPackTest::bagOfWords)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bagOfWords(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
