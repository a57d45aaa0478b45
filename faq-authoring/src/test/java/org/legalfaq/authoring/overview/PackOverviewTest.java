package org.legalfaq.authoring.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legalfaq.authoring.lint.Draft;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;

class PackOverviewTest {
    private static final Draft PACK = Draft.with(entry -> entry)
            .and(
                    "storm-us-ca",
                    entry -> entry.family(FamilyId.of("storm"))
                            .jurisdictions(List.of(Jurisdiction.of("US-CA")))
                            .authorities(List.of(unseen("Cal. Kite Code § 1 [draft] | 2"))));

    @Test
    void contents_showWhichPlacesAFamilyCovers() {
        assertThat(PackOverview.contents(PACK)).contains("""
                        - US: United States, 1 entry
                        - US-CA: California, 1 entry

                        | Question | US | US-CA |
                        |---|---|---|
                        | May I fly a kite in a storm? | ● | ● |
                        """);
    }

    @Test
    void contents_listEachEntryWithReviewAndAuthorities() {
        assertThat(PackOverview.contents(PACK)).contains("""
                        **May I fly a kite in a storm?** `storm-us-ca`

                        - California (US-CA)
                        - reviewed: editorial on 2026-01-31 by The board; next review by 2027-01-31
                        - Cal. Kite Code § 1 \\[draft\\] \\| 2 – statute, US-CA, not seen
                        """);
    }

    @Test
    void contents_tellTextsOfOneIdApartByTheirPeriod() {
        Draft pack = Draft.with(entry -> entry.dates(period(Optional.empty(), Optional.of(day("2026-12-31")))))
                .and("storm", entry -> entry.dates(period(Optional.of(day("2027-01-01")), Optional.empty())));

        assertThat(PackOverview.contents(pack))
                .contains("(US), until 2026-12-31", "(US), from 2027-01-01", "- US: United States, 1 entry");
    }

    @Test
    void status_countsHowFarAuthoritiesWereChecked_andListsTheUnseen() {
        assertThat(PackOverview.status(PACK))
                .contains("| text read | 1 | 50 % |", "| not seen | 1 | 50 % |", "`storm-us-ca`: Cal. Kite Code");
    }

    @Test
    void status_namesTranslationsWhoseSourceHasChanged() {
        String hash = PACK.entries().get(0).textHash();
        Draft current = translated(Optional.of(hash));

        assertThat(PackOverview.status(current))
                .contains("Spanish: 1 of 1 texts")
                .doesNotContain("Outdated");
        assertThat(PackOverview.status(translated(Optional.of("0".repeat(64)))))
                .contains("### Outdated", "`storm` in Spanish");
        assertThat(PackOverview.contents(translated(Optional.empty())))
                .contains("in Spanish: editorial", "**outdated**");
    }

    @Test
    void status_namesWhatIsOverdueOnTheDayOfRelease() {
        Draft pack = Draft.with(entry -> entry.dates(new EntryDates(
                Optional.empty(),
                Optional.of(day("2026-01-30")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));

        assertThat(PackOverview.status(pack)).contains("2026-01-30: `storm`, **overdue**");
        assertThat(PackOverview.status(PACK)).contains("2027-01-31: `storm`").doesNotContain("overdue");
    }

    private static Draft translated(Optional<String> hash) {
        return Draft.with(entry -> entry)
                .and("storm", entry -> entry.language(LanguageTag.of("es")).sourceHash(hash));
    }

    private static Authority unseen(String cite) {
        return new Authority(
                "code",
                AuthorityType.STATUTE,
                cite,
                Optional.empty(),
                Jurisdiction.of("US-CA"),
                AuthorityCheck.NOT_SEEN);
    }

    private static EntryDates period(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new EntryDates(Optional.empty(), Optional.empty(), Optional.empty(), from, to);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
