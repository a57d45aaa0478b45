package org.legalfaq.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a--b", "-a", "a-", "a b", "a/b", "ä", "none"})
    void entryId_refusesWhatIsNoSlugAndTheReservedWord(String value) {
        assertThatThrownBy(() -> EntryId.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + value + "\"");
    }

    @Test
    void topicPath_hasAParentAndIncludesWhatLiesBelow() {
        TopicPath path = TopicPath.of("criminal/dismissal");

        assertThat(path.parent()).contains(TopicPath.of("criminal"));
        assertThat(TopicPath.of("criminal").parent()).isEmpty();
        assertThat(TopicPath.of("criminal").includes(path)).isTrue();
        assertThat(path.includes(path)).isTrue();
        assertThat(TopicPath.of("crim").includes(path)).isFalse();
        assertThat(path.includes(TopicPath.of("criminal"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, es-MX es",
        "zh-hant-tw, zh-Hant-TW zh-Hant zh",
        "en, en",
        "en-a-bbb-x-c, en-a-bbb-x-c en-a-bbb en"
    })
    void languageTag_looksUpFromTheLongestFormToTheShortest(String tag, String chain) {
        assertThat(LanguageTag.of(tag).lookupChain())
                .extracting(LanguageTag::value)
                .containsExactly(chain.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2026-01-01, true",
        "2026-01-01, 2026-12-31, 2026-12-31, true",
        "2026-01-01, 2026-12-31, 2025-12-31, false",
        "2026-01-01, 2026-12-31, 2027-01-01, false",
        "2026-01-01,           , 2099-01-01, true",
        "          , 2026-12-31, 1900-01-01, true",
        "          ,           , 1900-01-01, true",
    })
    void entryDates_holdFromTheFirstDayToTheLast(LocalDate from, LocalDate to, LocalDate on, boolean valid) {
        assertThat(dates(from, to).validOn(on)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-06-30, 2026-12-31, true",
        "2026-01-01, 2026-06-30, 2026-07-01, 2026-12-31, false",
        "          , 2026-06-30, 2026-07-01,           , false",
        "          ,           , 2026-07-01,           , true",
    })
    void entryDates_overlapOnASharedDay(
            LocalDate from1, LocalDate to1, LocalDate from2, LocalDate to2, boolean overlap) {
        assertThat(dates(from1, to1).overlaps(dates(from2, to2))).isEqualTo(overlap);
        assertThat(dates(from2, to2).overlaps(dates(from1, to1))).isEqualTo(overlap);
    }

    @Test
    void entryDates_refuseAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> dates(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-02-01", "2026-01-01");
    }

    private static EntryDates dates(LocalDate from, LocalDate to) {
        return new EntryDates(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }
}
