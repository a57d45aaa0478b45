package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.spi.Evidence;

/** What speaks for and against the best hit. */
public interface EvidenceContract extends EngineUnderTest {

    @Test
    default void search_namesTheTermsThatTheBestTextHoldsAndLacks() {
        ContentPack pack = TestPacks.of(entry("bail", "bail parole").answer("plea"), entry("jury", "jury"));

        Evidence evidence = answer(pack, text("what bail, plea, jury, bail?")).evidence();

        assertThat(evidence.matchedTerms()).containsExactly("bail", "plea");
        assertThat(evidence.missingTerms()).containsExactly("juri");
        assertThat(evidence.coverage()).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    default void search_coversAll_ifTheBestTextHoldsAllInAnyWording() {
        ContentPack pack = TestPacks.builder()
                .entries(entry("da", "district attorney").answer("expunge"), entry("other", "other"))
                .synonyms("DA", "district attorney")
                .build();

        Evidence evidence = answer(pack, text("can the DA expnuge")).evidence();

        assertThat(evidence.coverage()).isEqualTo(1.0);
        assertThat(evidence.matchedTerms()).containsExactly("da", "expnug");
        assertThat(evidence.missingTerms()).isEmpty();
    }

    @Test
    default void search_givesTheScoresOfTheFirstTwoHits_whateverThePage() {
        ContentPack pack = TestPacks.of(
                entry("plea", "plea"),
                entry("bail", "bail parole").in("US").family("bail"),
                entry("bail-ca", "bail parole").in("US-CA").family("bail"),
                entry("parole", "parole"));

        Answer answer = answer(pack, text("bail parole"));

        assertThat(answer.shown()).containsExactly("bail", "parole");
        assertThat(answer.evidence().best()).isEqualTo(answer.hit(0).score()).isPositive();
        assertThat(answer.evidence().second()).isEqualTo(answer.hit(1).score()).isPositive();
        assertThat(answer(pack, text("bail parole").page(1, 1)).evidence()).isEqualTo(answer.evidence());
        assertThat(answer(pack, text("plea")).evidence().second()).isZero();
    }

    @Test
    default void search_takesTheSecondScoreFromAnotherFamily_ifItDoesNotCollapse() {
        ContentPack pack = TestPacks.of(
                entry("bail", "bail parole").in("US").family("bail"),
                entry("bail-ca", "bail parole").in("US-CA").family("bail"),
                entry("parole", "parole"));

        Answer apart = answer(pack, text("bail parole").apart());

        assertThat(apart.shown()).containsExactly("bail", "bail-ca", "parole");
        assertThat(apart.evidence().second()).isEqualTo(apart.hit(2).score());
    }

    @Test
    default void search_countsUnknownWordsInTheWorthOfTheQuestion() {
        ContentPack pack = TestPacks.of(entry("bail", "bail"), entry("parole", "parole"));

        double known = answer(pack, text("bail")).evidence().worth();
        double more = answer(pack, text("bail zzyzx")).evidence().worth();

        assertThat(known).isPositive();
        assertThat(more).isGreaterThan(known);
    }

    @Test
    default void search_coversNothing_ifTheQueryHasOnlyFunctionWords() {
        Evidence evidence = answer(TestPacks.of(entry("bail", "What is it?")), text("what is it"))
                .evidence();

        assertThat(evidence.coverage()).isZero();
        assertThat(evidence.matchedTerms()).containsExactly("what", "is", "it");
    }

    @Test
    default void search_givesNoEvidence_ifThereIsNoTextOrNoHit() {
        ContentPack pack = TestPacks.of(entry("bail", "bail"));

        assertThat(answer(pack, all()).evidence()).isEqualTo(Evidence.NONE);
        assertThat(answer(pack, text("parole")).evidence()).isEqualTo(Evidence.NONE);
    }
}
