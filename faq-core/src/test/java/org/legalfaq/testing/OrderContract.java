package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SortOrder;
import org.legalfaq.spi.EngineHit;

/** The order of hits, and pages of them. */
public interface OrderContract extends EngineUnderTest {

    @Test
    default void search_ordersByScore_thenPackOrder() {
        ContentPack pack = TestPacks.of(
                entry("one", "parole"),
                entry("two", "bail parole").phrasings("bail parole"),
                entry("three", "parole"),
                entry("four", "bail parole").phrasings("bail parole"));

        Answer answer = answer(pack, text("bail parole"));

        assertThat(answer.shown()).containsExactly("two", "four", "one", "three");
        assertThat(answer.result().hits())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(EngineHit::score).reversed().thenComparingInt(EngineHit::shown));
    }

    @Test
    default void search_breaksTiesOfFamiliesByTheShownMember() {
        ContentPack pack = TestPacks.of(
                entry("a", "bail").in("US").family("a"),
                entry("b", "bail").in("US").family("b"),
                entry("b-ca", "parole").in("US-CA").family("b"),
                entry("a-ca", "parole").in("US-CA").family("a"));

        assertThat(answer(pack, text("bail").in("US-CA")).shown()).containsExactly("b-ca", "a-ca");
    }

    @Test
    default void search_listsByDistance_thenPackOrder() {
        ContentPack pack = TestPacks.of(
                entry("world", "x").in("001"),
                entry("us-b", "x").in("US"),
                entry("ca-b", "x").in("US-CA").family("b"),
                entry("us-a", "x").in("US").family("a"),
                entry("us-of-b", "x").in("US").family("b"),
                entry("ca-c", "x").in("US-CA"));

        Answer answer = answer(pack, all().in("US-CA"));

        assertThat(answer.shown()).containsExactly("ca-b", "ca-c", "us-b", "us-a", "world");
        assertThat(answer.matched()).isEqualTo(answer.shown());
        assertThat(answer.members(0)).containsExactly("ca-b", "us-of-b");
        assertThat(answer.result().hits()).allMatch(hit -> hit.score() == 0);
        assertThat(answer(pack, all().in("US-CA").apart()).shown())
                .containsExactly("ca-b", "ca-c", "us-b", "us-a", "us-of-b", "world");
        assertThat(answer(pack, all().apart()).shown())
                .containsExactly("world", "us-b", "ca-b", "us-a", "us-of-b", "ca-c");
    }

    @Test
    default void search_listsWhatWasReviewedLastFirst_equalsByRelevance_undatedLast() {
        ContentPack pack = TestPacks.of(
                entry("undated", "bail parole").phrasings("bail parole"),
                entry("old", "bail parole").phrasings("bail parole").lastReviewed("2020-01-01"),
                entry("weak", "parole").lastReviewed("2026-01-01"),
                entry("strong", "bail parole").lastReviewed("2026-01-01"),
                entry("newest", "parole").lastReviewed("2026-01-02"));

        Answer answer = answer(pack, text("bail parole").sort(SortOrder.LAST_REVIEWED));

        assertThat(answer.shown()).containsExactly("newest", "strong", "weak", "old", "undated");
        assertThat(answer.evidence())
                .isEqualTo(answer(pack, text("bail parole")).evidence());
        assertThat(answer(pack, all().sort(SortOrder.LAST_REVIEWED).page(1, 2)).shown())
                .containsExactly("weak", "strong");
    }

    @Test
    default void search_goesByTheReviewOfTheShownMember() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail").in("US").family("bail").lastReviewed("2026-01-01"),
                entry("us-ca", "bail").in("US-CA").family("bail").lastReviewed("2020-01-01"),
                entry("other", "bail").in("US").lastReviewed("2023-01-01"));

        assertThat(answer(pack, text("bail").in("US-CA").sort(SortOrder.LAST_REVIEWED))
                        .shown())
                .containsExactly("other", "us-ca");
        assertThat(answer(pack, text("bail").sort(SortOrder.LAST_REVIEWED)).shown())
                .containsExactly("us", "other");
    }

    @Test
    default void search_listsInPackOrder() {
        ContentPack pack = TestPacks.of(
                entry("weak", "parole").in("US"),
                entry("strong", "bail parole").in("US-CA"),
                entry("other", "plea"),
                entry("middle", "bail").in("US"));

        assertThat(answer(pack, text("bail parole").sort(SortOrder.PACK_ORDER)).shown())
                .containsExactly("weak", "strong", "middle");
        assertThat(answer(pack, all().in("US-CA").sort(SortOrder.PACK_ORDER)).shown())
                .containsExactly("weak", "strong", "other", "middle");
    }

    @Test
    default void search_givesTheSameHits_pageByPage() {
        ContentPack pack = manyEntries();
        for (TestQuery query : List.of(
                text("bail parole"),
                all(),
                all().in("US-CA"),
                text("bail parole").preferring("US-CA"),
                text("bail parole").pinned("e33").in("US"),
                text("bail parole").sort(SortOrder.LAST_REVIEWED),
                text("bail parole").apart())) {
            Answer whole = answer(pack, query.page(0, 1_000));
            List<EngineHit> pages = new ArrayList<>();
            for (int offset = 0; offset < whole.total(); offset += 7) {
                Answer page = answer(pack, query.page(offset, 7));
                pages.addAll(page.result().hits());
                assertThat(page.total()).isEqualTo(whole.total());
                assertThat(page.evidence()).isEqualTo(whole.evidence());
            }

            assertThat(pages).isEqualTo(whole.result().hits()).hasSize((int) whole.total());
        }
    }

    @Test
    default void search_givesAnEmptyPage_behindTheLastHit() {
        Answer answer = answer(manyEntries(), text("bail").page(100_000, 1_000));

        assertThat(answer.shown()).isEmpty();
        assertThat(answer.total()).isPositive();
        assertThat(answer.result().totalIsExact()).isTrue();
    }

    @Test
    default void search_givesTheSameResult_onEachIndexOfAPack() {
        ContentPack pack = manyEntries();

        assertThat(answer(pack, text("parole of bail and plea")).result())
                .isEqualTo(answer(pack, text("parole of bail and plea")).result());
    }

    private static ContentPack manyEntries() {
        List<String> tags = List.of("US", "US-CA", "001");
        List<String> words = List.of("bail", "parole", "plea bail", "jury", "parole parole bail");
        List<FaqEntry> entries = IntStream.range(0, 60)
                .mapToObj(i -> entry("e" + i, words.get(i % words.size()))
                        .in(tags.get(i % tags.size()))
                        .family("f" + i / 2)
                        .build())
                .toList();
        return TestPacks.builder().entries(entries).build();
    }
}
