package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;

/** What comes first if a place is preferred, where any may answer. */
public interface PreferenceContract extends EngineUnderTest {

    @Test
    default void search_listsWhatIsPreferredFirst_andTheRestBehindIt() {
        ContentPack pack = TestPacks.of(
                entry("za", "bail refund").phrasings("bail refund").in("ZA"),
                entry("us", "bail").in("US"),
                entry("us-ca", "bail refund").in("US-CA"),
                entry("us-tx", "bail plea").in("US-TX"));

        Answer answer = answer(pack, text("bail refund").preferring("US-TX"));

        assertThat(answer.shown()).containsExactly("us", "us-tx", "za", "us-ca");
        assertThat(answer(pack, text("bail refund").preferring("US-TX").apart()).shown())
                .isEqualTo(answer.shown());
        assertThat(answer(pack, all().preferring("US-TX")).shown()).containsExactly("us", "us-tx", "za", "us-ca");
    }

    @Test
    default void search_givesWhatIsPreferred_asIfNothingElseWereAdmissible() {
        ContentPack pack = TestPacks.of(
                entry("general", "bail refund").in("US").family("bail"),
                entry("texan", "bail").in("US-TX").family("bail"),
                entry("african", "bail refund refused").in("ZA").family("bail"),
                entry("parole", "bail parole").in("US"),
                entry("other", "bail refund refused").in("ZA"));

        Answer preferred = answer(pack, text("bail refund refused").preferring("US-TX"));
        Answer limited = answer(pack, text("bail refund refused").in("US-TX"));

        assertThat(limited.shown()).containsExactly("texan", "parole");
        assertThat(preferred.shown()).containsExactly("texan", "parole", "other");
        assertThat(preferred.matched()).startsWith("general", "parole");
        assertThat(preferred.evidence()).isEqualTo(limited.evidence());
        assertThat(preferred.members(0)).containsExactly("general", "texan", "african");
    }

    @Test
    default void search_showsThePreferredMember_evenIfOnlyAnothersTextMatches() {
        ContentPack pack = TestPacks.of(
                entry("african", "bail").in("ZA").family("bail"),
                entry("texan", "surety").in("US-TX").family("bail"),
                entry("weak").answer("bail").in("US"));

        Answer answer = answer(pack, text("bail").preferring("US-TX"));

        assertThat(answer.shown()).containsExactly("weak", "texan");
        assertThat(answer.matched()).containsExactly("weak", "african");
    }

    @Test
    default void search_showsOtherFamiliesAsWithoutPreference() {
        ContentPack pack = TestPacks.of(
                entry("ca", "bail").in("US-CA").family("bail"),
                entry("us", "bail").in("US").family("bail"));

        assertThat(answer(pack, text("bail").preferred(Map.of(Jurisdiction.of("ZA"), 0)))
                        .shown())
                .containsExactly("us");
    }

    @Test
    default void search_comparesTheBestWithItsEqualsOnly() {
        ContentPack pack = TestPacks.of(
                entry("za", "bail refund").phrasings("bail refund").in("ZA"),
                entry("us", "bail").in("US"));

        Answer answer = answer(pack, text("bail refund").preferring("US"));

        assertThat(answer.shown()).containsExactly("us", "za");
        assertThat(answer.evidence().second()).isZero();
    }

    @Test
    default void search_usesTheSynonymsOfThePreferredPlace() {
        ContentPack pack = TestPacks.builder()
                .entries(
                        entry("world", "prosecutor").in("001"),
                        entry("za", "prosecutor").in("ZA"))
                .synonymsIn("US", "DA", "prosecutor")
                .build();

        assertThat(answer(pack, text("DA").preferring("US-TX")).shown()).containsExactly("world", "za");
        assertThat(answer(pack, text("DA").preferring("ZA")).shown()).isEmpty();
    }
}
