package org.legalfaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

class SuggestQueryTest {

    @Test
    void builder_hasDefaults() {
        SuggestQuery query = SuggestQuery.text("can the d").build();

        assertThat(query.text()).isEqualTo("can the d");
        assertThat(query.jurisdiction()).isEmpty();
        assertThat(query.scope()).isEqualTo(JurisdictionScope.BROADER);
        assertThat(query.topics()).isEmpty();
        assertThat(query.language()).isEmpty();
        assertThat(query.limit()).isEqualTo(SuggestQuery.DEFAULT_LIMIT);
    }

    @Test
    void builder_takesEveryPart() {
        SuggestQuery query = SuggestQuery.text("b")
                .jurisdiction("us-ca")
                .scope(JurisdictionScope.EXACT)
                .topic("criminal")
                .language("ES")
                .limit(3)
                .build();

        assertThat(query.jurisdiction()).contains(Jurisdiction.of("US-CA"));
        assertThat(query.scope()).isEqualTo(JurisdictionScope.EXACT);
        assertThat(query.topics()).containsExactly(TopicPath.of("criminal"));
        assertThat(query.language()).contains(LanguageTag.of("es"));
        assertThat(query.limit()).isEqualTo(3);
    }

    @Test
    void toBuilder_keepsEveryPartThatIsNotSet() {
        SuggestQuery query = SuggestQuery.text("b")
                .jurisdiction("US-CA")
                .scope(JurisdictionScope.EXACT)
                .topic("criminal")
                .language("es")
                .limit(3)
                .build();

        assertThat(query.toBuilder().build()).isEqualTo(query);
        assertThat(query.toBuilder().text("bail").build())
                .isEqualTo(new SuggestQuery(
                        "bail", query.jurisdiction(), query.scope(), query.topics(), query.language(), query.limit()));
    }

    @Test
    void clear_takesAwayOnePartOnly() {
        SuggestQuery full = SuggestQuery.text("b")
                .jurisdiction("US-CA")
                .scope(JurisdictionScope.EXACT)
                .topic("criminal")
                .topic("courts")
                .language("es")
                .limit(3)
                .build();

        assertOnlyCleared(full, "jurisdiction", full.toBuilder().clearJurisdiction());
        assertOnlyCleared(full, "topics", full.toBuilder().clearTopics());
        assertOnlyCleared(full, "language", full.toBuilder().clearLanguage());
    }

    private static void assertOnlyCleared(SuggestQuery full, String part, SuggestQueryBuilder cleared) {
        SuggestQuery query = cleared.build();

        assertThat(query)
                .usingRecursiveComparison()
                .comparingOnlyFields(part)
                .isEqualTo(SuggestQuery.text("b").build());
        assertThat(query).usingRecursiveComparison().ignoringFields(part).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void limit_isRefused_outOfRange(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuggestQuery.text("b").limit(limit))
                .withMessage("The limit must be from 1 to 100, but was " + limit);
    }

    @Test
    void text_isRefused_ifTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> SuggestQuery.text("x".repeat(10_001)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuggestQuery.text("x").text("x".repeat(10_001)));
    }
}
