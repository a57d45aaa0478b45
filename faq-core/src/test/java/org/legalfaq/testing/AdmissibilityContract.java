package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.model.ContentPack;

/** Which texts a query may give at all. */
public interface AdmissibilityContract extends EngineUnderTest {

    @Test
    default void search_givesOwnAndGeneralAnswers_neverASiblingsOrAnotherCountrys() {
        ContentPack pack = TestPacks.of(
                entry("us", "bail").in("US"),
                entry("us-ca", "bail").in("US-CA"),
                entry("us-tx", "bail bail bail").in("US-TX"),
                entry("us-fed", "bail bail bail").in("US-FED"),
                entry("za", "bail bail bail").in("ZA"),
                entry("world", "bail").in("001"),
                entry("two", "bail").in("US-TX", "US-CA"));

        assertThat(answer(pack, text("bail").in("US-CA")).shown())
                .containsExactlyInAnyOrder("us", "us-ca", "world", "two");
        assertThat(answer(pack, all().in("US-OH")).shown()).containsExactly("us", "world");
        assertThat(answer(pack, all().in("GB-SCT")).shown()).containsExactly("world");
    }

    @Test
    default void search_givesNothing_ifNoJurisdictionIsAdmissible() {
        ContentPack pack = TestPacks.of(entry("world", "bail").in("001"));

        assertThat(answer(pack, text("bail").admissible(Map.of())).total()).isZero();
        assertThat(answer(pack, all().admissible(Map.of())).total()).isZero();
    }

    @Test
    default void search_givesTextsOfTheTopics() {
        ContentPack pack = TestPacks.of(
                entry("bail", "bail").about("criminal/bail"),
                entry("criminal", "bail").about("criminal"),
                entry("goods", "bail").about("property", "criminal/bail-goods"));

        assertThat(answer(pack, text("bail").topics("criminal/bail")).shown()).containsExactly("bail");
        assertThat(answer(pack, text("bail").topics("criminal", "criminal/bail"))
                        .shown())
                .containsExactly("bail", "criminal");
        assertThat(answer(pack, all().topics("property")).shown()).containsExactly("goods");
        assertThat(answer(pack, all().topics("unknown")).total()).isZero();
    }

    @Test
    default void search_keepsHomonymsApart_byTopicAndByJurisdiction() {
        ContentPack pack = TestPacks.of(
                entry("charges", "Grounds for dismissal")
                        .about("criminal/dismissal")
                        .in("US"),
                entry("job", "Grounds for dismissal: the three grounds for dismissal")
                        .about("employment")
                        .in("ZA"));

        assertThat(answer(pack, text("three grounds for dismissal").topics("criminal/dismissal"))
                        .shown())
                .containsExactly("charges");
        assertThat(answer(pack, text("three grounds for dismissal").in("US-CA")).shown())
                .containsExactly("charges");
        assertThat(answer(pack, text("three grounds for dismissal").in("ZA")).shown())
                .containsExactly("job");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, old",
        "2020-01-01, middle",
        "2024-12-31, middle",
        "2025-01-01, new",
        "-200000-01-01, old",
        "+200000-01-01, new"
    })
    default void search_givesTheTextThatHoldsOnTheDay(LocalDate day, String word) {
        ContentPack pack = TestPacks.of(
                entry("bail", "old bail").to("2019-12-31"),
                entry("bail", "middle bail").from("2020-01-01").to("2024-12-31"),
                entry("bail", "new bail").from("2025-01-01"));

        Answer answer = answer(pack, text("bail").on(day));

        assertThat(answer.total()).isOne();
        assertThat(pack.entries().get(answer.hit(0).shown()).question()).isEqualTo(word + " bail");
        assertThat(answer(pack, all().on(day)).total()).isOne();
        assertThat(answer(pack, text("old middle new").on(day)).total()).isOne();
    }

    @Test
    default void search_givesNothing_beforeAndAfterThePeriod() {
        ContentPack pack = TestPacks.of(entry("bail", "bail").from("2020-01-01").to("2020-01-01"));

        assertThat(answer(pack, text("bail").on("2019-12-31")).total()).isZero();
        assertThat(answer(pack, text("bail").on("2020-01-01")).total()).isOne();
        assertThat(answer(pack, text("bail").on("2020-01-02")).total()).isZero();
        assertThat(answer(pack, text("bail").on(LocalDate.MAX)).total()).isZero();
        assertThat(answer(pack, text("bail").on(LocalDate.MIN)).total()).isZero();
    }

    @Test
    default void search_givesTheFirstLanguageThatTheEntryHas() {
        ContentPack pack = TestPacks.of(
                entry("both", "bail"),
                entry("both", "fianza").language("es"),
                entry("english", "bail"),
                entry("german", "bail").language("de"));

        assertThat(answer(pack, all().languages("es-MX", "es", "en")).shown()).containsExactly("both:es", "english");
        assertThat(answer(pack, all().languages("en", "es")).shown()).containsExactly("both", "english");
        assertThat(answer(pack, all().languages("es")).shown()).containsExactly("both:es");
        assertThat(answer(pack, all().languages("fr")).total()).isZero();
    }

    @Test
    default void search_doesNotMatchALessWantedLanguage_evenIfOnlyThatHoldsTheWord() {
        ContentPack pack =
                TestPacks.of(entry("both", "bail"), entry("both", "fianza").language("es"), entry("english", "bail"));

        assertThat(answer(pack, text("bail").languages("es", "en")).shown()).containsExactly("english");
        assertThat(answer(pack, text("fianza").languages("es", "en")).shown()).containsExactly("both:es");
        assertThat(answer(pack, text("fianza").languages("en", "es")).total()).isZero();
    }

    @Test
    default void search_fallsBackToAnotherLanguage_onDaysWithoutTranslation() {
        ContentPack pack = TestPacks.of(
                entry("bail", "bail"),
                entry("bail", "fianza").language("es").from("2020-01-01").to("2020-12-31"),
                entry("bail", "fianza nueva").language("es").from("2022-01-01"));

        assertThat(answer(pack, all().languages("es", "en").on("2019-12-31")).shown())
                .containsExactly("bail");
        assertThat(answer(pack, all().languages("es", "en").on("2020-12-31")).shown())
                .containsExactly("bail:es");
        assertThat(answer(pack, all().languages("es", "en").on("2021-06-01")).shown())
                .containsExactly("bail");
        assertThat(answer(pack, all().languages("es", "en").on("2022-01-01")).shown())
                .containsExactly("bail:es");
        assertThat(answer(pack, text("bail").languages("es", "en").on("2021-06-01"))
                        .shown())
                .containsExactly("bail");
    }
}
