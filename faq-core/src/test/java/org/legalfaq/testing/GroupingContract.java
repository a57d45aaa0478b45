package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;

/** A hit is a family: which member it shows and which it lists. */
public interface GroupingContract extends EngineUnderTest {

    @Test
    default void search_makesOneHitOfAFamily() {
        ContentPack pack = TestPacks.of(
                entry("bail", "bail").in("US").family("bail"),
                entry("alone", "bail"),
                entry("bail-ca", "bail").in("US-CA").family("bail"));

        Answer answer = answer(pack, text("bail"));

        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.shown()).containsExactlyInAnyOrder("bail", "alone");
        assertThat(answer(pack, all()).total()).isEqualTo(2);
    }

    @Test
    default void search_makesEachTextAHit_ifNotCollapsed() {
        ContentPack pack = TestPacks.of(
                entry("bail", "bail").in("US").family("bail"),
                entry("bail-ca", "bail").in("US-CA").family("bail"),
                entry("bail-tx", "parole").in("US-TX").family("bail"));

        Answer answer = answer(pack, text("bail").apart());

        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.shown()).containsExactly("bail", "bail-ca");
        assertThat(answer.matched()).isEqualTo(answer.shown());
        assertThat(answer.members(1)).containsExactly("bail-ca");
        assertThat(answer(pack, all().apart()).shown()).containsExactly("bail", "bail-ca", "bail-tx");
    }

    @Test
    default void search_prefersTheMostSpecificVariant_evenIfItsOwnTextDoesNotMatch() {
        ContentPack pack = TestPacks.of(
                entry("bail", "bail refund refused").in("US").family("bail"),
                entry("bail-ca", "getting money back").in("US-CA").family("bail"),
                entry("bail-world", "bail").in("001").family("bail"));

        Answer answer = answer(pack, text("bail refund refused").in("US-CA"));

        assertThat(answer.shown()).containsExactly("bail-ca");
        assertThat(answer.matched()).containsExactly("bail");
        assertThat(answer.members(0)).containsExactly("bail", "bail-ca", "bail-world");
    }

    @Test
    default void search_listsAdmissibleMembersOnly() {
        ContentPack pack = TestPacks.of(
                entry("bail-tx", "bail").in("US-TX").family("bail"),
                entry("bail", "bail").in("US").family("bail"),
                entry("bail-old", "bail").in("US-CA").family("bail").to("2000-01-01"),
                entry("bail", "fianza").in("US").family("bail").language("es"),
                entry("bail-job", "bail").in("001").family("bail").about("employment"));

        Answer answer = answer(pack, text("bail").in("US-CA").topics("general"));

        assertThat(answer.shown()).containsExactly("bail");
        assertThat(answer.members(0)).containsExactly("bail");
        assertThat(answer(pack, text("bail").topics("general")).members(0)).containsExactly("bail-tx", "bail");
    }

    @Test
    default void search_showsTheNearestOfATextsJurisdictions() {
        ContentPack pack = TestPacks.of(
                entry("general", "bail").in("US").family("bail"),
                entry("several", "bail").in("ZA", "001", "US-CA").family("bail"));

        assertThat(answer(pack, text("bail").in("US-CA")).shown()).containsExactly("several");
        assertThat(answer(pack, text("bail").in("US-OH")).shown()).containsExactly("general");
    }

    @Test
    default void search_showsTheBetterMatch_ifTwoAreEquallyNear() {
        ContentPack pack = TestPacks.of(
                entry("silent", "parole").in("US-AL").family("bail"),
                entry("first", "bail").in("US-CA").family("bail"),
                entry("second", "bail").in("US-TX").family("bail"));
        Map<Jurisdiction, Integer> states =
                Map.of(Jurisdiction.of("US-AL"), 1, Jurisdiction.of("US-CA"), 1, Jurisdiction.of("US-TX"), 1);

        assertThat(answer(pack, text("bail").admissible(states)).shown()).containsExactly("first");
        assertThat(answer(pack, all().admissible(states)).shown()).containsExactly("silent");
    }

    @Test
    default void search_showsTheGeneralAnswer_ifItScoresNotMuchLess_withoutJurisdiction() {
        ContentPack pack = TestPacks.of(
                entry("bail-ca", "can bail be refunded").in("US-CA").family("bail"),
                entry("bail-us", "can bail be refunded").in("US").family("bail"),
                entry("bail-tx", "can bail be refunded").in("US-TX").family("bail"));

        Answer answer = answer(pack, text("can bail be refunded"));

        assertThat(answer.shown()).containsExactly("bail-us");
        assertThat(answer.matched()).containsExactly("bail-ca");
        assertThat(answer.members(0)).containsExactly("bail-ca", "bail-us", "bail-tx");
    }

    @Test
    default void search_showsTheBroadestAncestor() {
        ContentPack pack = TestPacks.of(
                entry("eaw", "bail").in("GB-EAW").family("bail"),
                entry("gb", "bail").in("GB").family("bail"),
                entry("world", "bail").in("001").family("bail"),
                entry("gbn", "bail").in("GB-GBN").family("bail"));

        assertThat(answer(pack, text("bail")).shown()).containsExactly("world");
        assertThat(answer(pack, all()).shown()).containsExactly("world");
    }

    @Test
    default void search_showsTheBestMember_ifTheGeneralAnswerScoresMuchLess() {
        ContentPack pack = TestPacks.of(
                entry("general", "surety").answer("bail").in("US").family("bail"),
                entry("special", "bail refund refused forfeited")
                        .phrasings("bail refund refused forfeited")
                        .in("US-CA")
                        .family("bail"));

        assertThat(answer(pack, text("bail refund refused forfeited")).shown()).containsExactly("special");
        assertThat(answer(pack, text("bail refund refused forfeited").broaderShare(0))
                        .shown())
                .containsExactly("general");
    }

    @Test
    default void search_showsNoAncestorThatDoesNotMatch_evenIfNoShareIsAsked() {
        ContentPack pack = TestPacks.of(
                entry("general", "parole").in("US").family("bail"),
                entry("special", "bail").in("US-CA").family("bail"));

        assertThat(answer(pack, text("bail").broaderShare(0)).shown()).containsExactly("special");
    }

    @Test
    default void search_showsNoSiblingOrDescendantInsteadOfTheBestMember() {
        ContentPack pack = TestPacks.of(
                entry("tx", "bail").in("US-TX").family("bail"),
                entry("us", "bail refund").in("US").family("bail"),
                entry("za", "bail").in("ZA").family("bail"));

        assertThat(answer(pack, text("bail refund").broaderShare(0)).shown()).containsExactly("us");
    }
}
