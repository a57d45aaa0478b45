package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.text;

import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.query.SortOrder;
import org.legalfaq.spi.EngineHit;

/** What an editor has pinned to a query. */
public interface PinContract extends EngineUnderTest {

    @Test
    default void search_listsThePinnedTextFirst_whetherItMatchesOrNot() {
        ContentPack pack =
                TestPacks.of(entry("best", "bail refund"), entry("weak").answer("bail"), entry("other", "plea"));

        assertThat(answer(pack, text("bail refund").pinned("weak")).shown()).containsExactly("weak", "best");

        Answer unmatched = answer(pack, text("bail refund").pinned("other"));
        assertThat(unmatched.shown()).containsExactly("other", "best", "weak");
        assertThat(unmatched.total()).isEqualTo(3);
        assertThat(unmatched.result().hits()).extracting(EngineHit::pinned).containsExactly(true, false, false);
        assertThat(unmatched.hit(0).score()).isZero();
        assertThat(unmatched.hit(0).highlights()).isEmpty();
        assertThat(unmatched.evidence().matchedTerms()).isEmpty();
        assertThat(answer(pack, text("bail refund").pinned("other").apart()).shown())
                .isEqualTo(unmatched.shown());
    }

    @Test
    default void search_showsThePinnedText_evenIfAMoreGeneralOneMatches() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail").in("US").family("bail"),
                entry("us-ca", "bail").in("US-CA").family("bail"),
                entry("us-tx", "bail").in("US-TX").family("bail"));

        assertThat(answer(pack, text("bail")).shown()).containsExactly("us");
        assertThat(answer(pack, text("bail").pinned("us-ca")).shown()).containsExactly("us-ca");
    }

    @Test
    default void search_showsTheMemberOfThePinnedFamilyThatIsNearest() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail").in("US").family("bail"),
                entry("us-ca", "plea").in("US-CA").family("bail"),
                entry("plea", "plea").in("US"));

        Answer asked = answer(pack, text("plea").in("US-CA").pinned("us"));
        assertThat(asked.shown()).containsExactly("us-ca", "plea");
        assertThat(asked.hit(0).pinned()).isTrue();
        assertThat(answer(pack, text("plea").in("US-TX").pinned("us-ca")).shown())
                .containsExactly("us", "plea");
        assertThat(answer(pack, text("plea").preferring("US-CA").pinned("us")).shown())
                .containsExactly("us-ca", "plea");
    }

    @Test
    default void search_pinsNothing_thatMayNotBeGivenThere() {
        ContentPack pack = TestPacks.of(
                entry("us-ca", "plea").in("US-CA").about("criminal"),
                entry("old", "plea").in("US").to("2000-01-01"),
                entry("us", "bail").in("US"));

        for (TestQuery query : new TestQuery[] {
            text("bail").in("ZA").pinned("us-ca"),
            text("bail").in("US-TX").pinned("us-ca"),
            text("bail").preferring("US-TX").pinned("us-ca"),
            text("bail").topics("general").pinned("us-ca"),
            text("bail").pinned("old"),
            text("bail").pinned("unknown")
        }) {
            assertThat(answer(pack, query).result().hits()).noneMatch(EngineHit::pinned);
        }
        assertThat(answer(pack, text("bail").in("US-TX").pinned("us-ca")).shown())
                .containsExactly("us");
    }

    @Test
    default void search_marksThePinnedTextInOtherOrders_andLeavesItInItsPlace() {
        ContentPack pack = TestPacks.of(entry("one", "bail"), entry("two", "plea"), entry("three", "bail"));

        Answer answer = answer(pack, text("bail").pinned("two").sort(SortOrder.PACK_ORDER));

        assertThat(answer.shown()).containsExactly("one", "two", "three");
        assertThat(answer.hit(1).pinned()).isTrue();
    }

    @Test
    default void search_pinsNothingToATextWithoutWords() {
        assertThat(answer(TestPacks.of(entry("bail", "bail")), text("?!").pinned("bail"))
                        .total())
                .isZero();
    }
}
