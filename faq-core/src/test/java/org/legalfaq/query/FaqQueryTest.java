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
