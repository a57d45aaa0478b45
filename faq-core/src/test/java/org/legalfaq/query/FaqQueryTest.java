package org.legalfaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

class FaqQueryTest {

    @Test
    void text_hasSensibleDefaults() {
        FaqQuery query = FaqQuery.text("three grounds").build();

        assertThat(query.text()).contains("three grounds");
        assertThat(query.jurisdiction()).isEmpty();
        assertThat(query.scope()).isEqualTo(JurisdictionScope.BROADER);
        assertThat(query.topics()).isEmpty();
        assertThat(query.language()).isEmpty();
        assertThat(query.collapse()).isTrue();
        assertThat(query.offset()).isZero();
        assertThat(query.limit()).isEqualTo(FaqQuery.DEFAULT_LIMIT);
    }

    @Test
    void builder_takesPlainStrings() {
        FaqQuery query = FaqQuery.text("x")
                .jurisdiction("us-ca")
                .topic("criminal/dismissal")
                .topic("courts")
                .language("ES-mx")
                .build();

        assertThat(query.jurisdiction()).contains(Jurisdiction.of("US-CA"));
        assertThat(query.topics())
                .containsExactlyInAnyOrder(TopicPath.of("criminal/dismissal"), TopicPath.of("courts"));
        assertThat(query.language()).contains(LanguageTag.of("es-MX"));
    }

    @Test
    void toBuilder_changesOnePartOnly() {
        FaqQuery query =
                FaqQuery.text("x").jurisdiction("ZA").topic("a").limit(3).build();

        assertThat(query.toBuilder().build()).isEqualTo(query);
        assertThat(query.toBuilder().offset(3).build().jurisdiction()).isEqualTo(query.jurisdiction());
    }

    @Test
    void clear_takesAwayOnePartOnly() {
        FaqQuery full = FaqQuery.text("x")
                .jurisdiction("ZA")
                .scope(JurisdictionScope.EXACT)
                .topic("a")
                .topic("b")
                .language("es")
                .fields(SearchField.QUESTION)
                .jurisdictionHints(false)
                .collapse(false)
                .sort(SortOrder.PACK_ORDER)
                .facets(Facet.TOPIC)
                .offset(2)
                .limit(3)
                .build();

        assertOnlyCleared(full, "text", full.toBuilder().clearText());
        assertOnlyCleared(full, "jurisdiction", full.toBuilder().clearJurisdiction());
        assertOnlyCleared(full, "topics", full.toBuilder().clearTopics());
        assertOnlyCleared(full, "language", full.toBuilder().clearLanguage());
        assertOnlyCleared(full, "fields", full.toBuilder().clearFields());
        assertOnlyCleared(full, "facets", full.toBuilder().clearFacets());
    }

    private static void assertOnlyCleared(FaqQuery full, String part, FaqQueryBuilder cleared) {
        FaqQuery query = cleared.build();

        assertThat(query)
                .usingRecursiveComparison()
                .comparingOnlyFields(part)
                .isEqualTo(FaqQuery.all().build());
        assertThat(query).usingRecursiveComparison().ignoringFields(part).isEqualTo(full);
    }

    @Test
    void clear_makesRoomForAnotherValue() {
        FaqQuery query = FaqQuery.all().topic("a").fields(SearchField.QUESTION).build();

        FaqQuery other = query.toBuilder()
                .clearTopics()
                .topic("b")
                .clearFields()
                .fields(SearchField.ANSWER)
                .build();

        assertThat(other.topics()).containsExactly(TopicPath.of("b"));
        assertThat(other.fields()).containsExactly(SearchField.ANSWER);
        assertThat(query.topics()).containsExactly(TopicPath.of("a"));
    }

    @Test
    void badValues_areQuotedWithWhatIsAllowed() {
        assertRefused(() -> FaqQuery.text("x").limit(0), "limit", "1 to 1000", "0");
        assertRefused(() -> FaqQuery.text("x").limit(1_001), "limit", "1 to 1000", "1001");
        assertRefused(() -> FaqQuery.text("x").offset(-1), "offset", "0 to 100000", "-1");
        assertRefused(() -> FaqQuery.text("x").jurisdiction("USA"), "\"USA\"", "US-CA");
        assertRefused(() -> FaqQuery.text("x").topic("Criminal Law"), "\"Criminal Law\"", "criminal/dismissal");
        assertRefused(() -> FaqQuery.text("x").topic("criminal/"), "\"criminal/\"");
        assertRefused(() -> FaqQuery.text("x").language("english language"), "\"english language\"", "BCP 47");
        assertRefused(() -> FaqQuery.text("x".repeat(10_001)), "10000", "10001");
    }

    @Test
    void longestText_isAccepted() {
        assertThat(FaqQuery.text("x".repeat(FaqQuery.MAX_TEXT_LENGTH)).build().text())
                .isPresent();
    }

    private static void assertRefused(ThrowingCallable call, String... parts) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(parts);
    }
}
