package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Review;
import org.legalfaq.model.ReviewKind;

/** What it rests on and how current it is: for each rule a hit, and what looks like one. */
class SourceRulesTest {
    private static final String HTTPS = "https://example.org/rules";

    @ParameterizedTest
    @EnumSource
    void onlyPrimaryAuthoritiesAreLaw(AuthorityType type) {
        List<LintCode> codes = Draft.with(entry -> entry.authorities(List.of(Draft.authority(type, HTTPS))))
                .codes();

        boolean primary = type != AuthorityType.STATISTIC && type != AuthorityType.SECONDARY;
        assertThat(codes).isEqualTo(primary ? List.of() : List.of(LintCode.NO_PRIMARY_AUTHORITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 90 percent of kites fall.",
                "Some 12.5% fall.",
                "Three in four kites fall.",
                "9 out of every 10 fall."
            })
    void figureWithoutStatistic_isWarnedOf(String answer) {
        assertThat(Draft.answering(answer).codes()).containsExactly(LintCode.STATISTIC_WITHOUT_SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You pay 10% of the fine.",
                "The award can go up by 25%.",
                "Come back two in 14 days.",
                "It fell in 2024.",
                "Rule 5 in 2024 said so."
            })
    void figuresThatCountNothing_areFine(String answer) {
        assertThat(Draft.answering(answer).codes()).isEmpty();
    }

    @Test
    void figureWithStatistic_isFine() {
        assertThat(Draft.with(entry -> entry.answer("About 90 percent of kites fall.")
                                .authorities(List.of(Draft.authority(AuthorityType.STATISTIC, HTTPS))))
                        .codes())
                .containsExactly(LintCode.NO_PRIMARY_AUTHORITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court must return the kite.",
                "Stay.[^rule-7]\n\nThe law forbids kites.",
                "You have a right to a hearing.",
                "It is a crime to fly one."
            })
    void statementOfLawWithoutReference_isWarnedOf(String answer) {
        assertThat(Draft.answering(answer).codes()).containsExactly(LintCode.STATEMENT_WITHOUT_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court must return the kite.[^rule-7]",
                "The court must return the kite. It must do so soon.[^rule-7]",
                "Ask a lawyer if the court must return the kite.",
                "Must the court return the kite?",
                "### What the court must do",
                "The kite must be dry."
            })
    void referencesNearby_questions_andHeadings_areFine(String answer) {
        assertThat(Draft.answering(answer).codes()).isEmpty();
    }

    @Test
    void addressThatIsNotHttps_isWarnedOf_inAuthoritiesAndAnswers() {
        assertThat(Draft.with(entry -> entry.authorities(
                                List.of(Draft.authority(AuthorityType.RULE, "http://example.org/https:"))))
                        .codes())
                .containsExactly(LintCode.URL_NOT_HTTPS);
        assertThat(Draft.answering("See [the club](http://example.org).").codes())
                .containsExactly(LintCode.URL_NOT_HTTPS);
        assertThat(Draft.answering("See [the club](https://example.org/http://x) or <mailto:a@example.org>.")
                        .codes())
                .isEmpty();
    }

    @Test
    void textWithoutReview_isWarnedOf() {
        assertThat(Draft.with(entry -> entry.review(Review.NONE)).codes()).containsExactly(LintCode.REVIEW_MISSING);
        assertThat(Draft.with(entry -> entry.dates(EntryDates.NONE)).lint().warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.field()).isEqualTo("reviewBy"));
        assertThat(Draft.with(entry ->
                                entry.review(new Review(ReviewKind.EDITORIAL, Optional.empty(), Optional.empty())))
                        .codes())
                .isEmpty();
    }

    @Test
    void overdueReview_isJudgedByTheDateGiven() {
        LocalDate due = Draft.RELEASED.plusDays(10);
        Draft draft = Draft.with(entry -> entry.dates(Draft.dates(due)));

        assertThat(draft.codes()).isEmpty();
        assertThat(PackLint.lint(draft, due).isEmpty()).isTrue();
        assertThat(PackLint.lint(draft, due.plusDays(1)).counts()).containsOnlyKeys(LintCode.REVIEW_OVERDUE);
    }

    @Test
    void textThatNoLongerHolds_needsNoReview() {
        LocalDate due = Draft.RELEASED.minusDays(10);
        EntryDates past = new EntryDates(
                Optional.of(due), Optional.of(due), Optional.empty(), Optional.empty(), Optional.of(due));

        assertThat(Draft.with(entry -> entry.dates(past)).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@example.org/rules",
                "https://localhost/rules",
                "https://192.0.2.7/rules",
                "https://example.org:8443/rules",
                "https://example.org/rules?utm_source=mail"
            })
    void addressOfAnOddForm_isWarnedOf(String url) {
        assertThat(Draft.with(entry -> entry.authorities(List.of(Draft.authority(AuthorityType.RULE, url))))
                        .lint()
                        .warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo(LintCode.ODD_ADDRESS);
                    assertThat(warning.field()).isEqualTo("authorities/0/url");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/rules", "rules.html", "javascript:alert(1)", "#top"})
    void linkThatIsShownAsText_isWarnedOf(String link) {
        assertThat(Draft.answering("See [the rules](" + link + ").").codes()).containsExactly(LintCode.ODD_ADDRESS);
    }

    @Test
    void translation_isWarnedOf_onceItsSourceHasChanged_orIfItNamesNone() {
        Draft source = Draft.with(entry -> entry);
        String hash = source.entries().get(0).textHash();

        assertThat(translated(source, Optional.of(hash))).isEmpty();
        assertThat(translated(Draft.answering("Maybe.[^rule-7]"), Optional.of(hash)))
                .containsExactly(LintCode.TRANSLATION_OUTDATED);
        assertThat(translated(source, Optional.empty())).containsExactly(LintCode.TRANSLATION_WITHOUT_HASH);
    }

    private static List<LintCode> translated(Draft source, Optional<String> hash) {
        return source.and(
                        "storm",
                        entry -> entry.language(LanguageTag.of("es"))
                                .answer("No.[^rule-7]")
                                .sourceHash(hash))
                .codes();
    }
}
