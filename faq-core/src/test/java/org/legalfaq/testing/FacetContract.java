package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.Facet;
import org.legalfaq.query.FacetCounts;

/** How many hits have which value. */
public interface FacetContract extends EngineUnderTest {

    @Test
    default void search_countsAFamilyOnce_forEachValueOfItsMatchingMembers() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail").in("US").family("bail").about("criminal/bail/bond"),
                entry("us-ca", "bail").in("US-CA", "US-TX").family("bail").about("criminal"),
                entry("za", "parole").in("ZA").family("bail").about("parole"),
                entry("job", "bail").in("US").about("employment").reviewed(ReviewKind.EXPERT),
                entry("other", "plea").in("US").about("criminal"));

        FacetCounts counts =
                answer(pack, text("bail").facets(Facet.values())).result().facets();

        assertThat(counts.topics())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        TopicPath.of("criminal"), 1L,
                        TopicPath.of("criminal/bail"), 1L,
                        TopicPath.of("criminal/bail/bond"), 1L,
                        TopicPath.of("employment"), 1L));
        assertThat(counts.jurisdictions())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Jurisdiction.of("US"), 2L, Jurisdiction.of("US-CA"), 1L, Jurisdiction.of("US-TX"), 1L));
        assertThat(counts.languages()).containsExactly(Map.entry(LanguageTag.ENGLISH, 2L));
        assertThat(counts.reviews()).isEqualTo(Map.of(ReviewKind.NONE, 1L, ReviewKind.EXPERT, 1L));
    }

    @Test
    default void search_countsAllPages_andAdmissibleMembersOnly() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail").in("US").family("bail"),
                entry("us-ca", "bail").in("US-CA").family("bail"),
                entry("za", "bail").in("ZA").family("bail"),
                entry("more", "bail").in("US"));

        Answer answer =
                answer(pack, text("bail").in("US-CA").facets(Facet.JURISDICTION).page(1, 1));

        assertThat(answer.result().facets().jurisdictions())
                .isEqualTo(Map.of(Jurisdiction.of("US"), 2L, Jurisdiction.of("US-CA"), 1L));
    }

    @Test
    default void search_countsTexts_ifNotCollapsed() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail").in("US").family("bail"),
                entry("us-ca", "bail").in("US-CA", "US").family("bail"));

        assertThat(answer(pack, all().apart().facets(Facet.JURISDICTION))
                        .result()
                        .facets()
                        .jurisdictions())
                .containsExactly(Map.entry(Jurisdiction.of("US"), 2L), Map.entry(Jurisdiction.of("US-CA"), 1L));
    }

    @Test
    default void search_countsNothing_thatIsNotAskedFor() {
        ContentPack pack = TestPacks.of(entry("bail", "bail"));

        assertThat(answer(pack, text("bail")).result().facets()).isEqualTo(FacetCounts.NONE);
        assertThat(answer(pack, text("bail").facets(Facet.TOPIC))
                        .result()
                        .facets()
                        .jurisdictions())
                .isEmpty();
        assertThat(answer(pack, text("plea").facets(Facet.values())).result().facets())
                .isEqualTo(FacetCounts.NONE);
    }
}
