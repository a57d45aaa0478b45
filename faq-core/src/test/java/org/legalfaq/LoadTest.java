package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.Caution;
import org.legalfaq.model.CautionType;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.Rating;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.TopicPath;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.testing.PackFixtures;

class LoadTest {
    private static final PackSource VALID = PackSource.directory(PackFixtures.folder("valid"));
    private static final Jurisdiction POINT_REYES = Jurisdiction.of("US-CA-POINT-REYES");

    @TempDir
    Path temp;

    private static FaqEntry text(ContentPack pack, String id, String language) {
        return pack.entries().stream()
                .filter(entry -> entry.id().value().equals(id)
                        && entry.language().value().equals(language))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void load_bindsEveryFieldOfAnEntry() {
        FaqEntry storm = text(ContentPacks.load(VALID), "storm", "en");

        assertThat(storm.question()).isEqualTo("May I fly a kite in a storm?");
        assertThat(storm.alternatePhrasings()).hasSize(3);
        assertThat(storm.topics()).containsExactly(TopicPath.of("flying/weather"));
        assertThat(storm.authorities().get(0))
                .isEqualTo(new Authority(
                        "rule-7",
                        AuthorityType.RULE,
                        "Club rule 7",
                        Optional.of(URI.create("https://example.org/rules#7")),
                        Jurisdiction.of("US"),
                        AuthorityCheck.TEXT_READ));
        assertThat(storm.cautions())
                .extracting(Caution::type)
                .containsExactly(CautionType.DO_NOT, CautionType.GET_HELP);
        assertThat(storm.review().how()).isEqualTo(ReviewKind.EDITORIAL);
        assertThat(storm.review().on()).contains(LocalDate.of(2026, 1, 10));
        assertThat(storm.dates().lawAsOf()).contains(LocalDate.of(2026, 1, 1));
        assertThat(storm.rating()).contains(new Rating(4.5, 12));
        assertThat(storm.askedBy()).contains("A member");
        assertThat(storm.origin()).isEqualTo(new Origin("kite-club", "1.0.0", "CC0-1.0"));
    }

    @Test
    void load_bindsEverythingBesideTheEntries() {
        ContentPack pack = ContentPacks.load(VALID);

        assertThat(pack.info().mainLanguage()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(pack.topics()).extracting(topic -> topic.path().value()).containsExactly("flying", "flying/weather");
        assertThat(pack.synonyms()).hasSize(2);
        assertThat(pack.expectations().get(2).expected()).isEmpty();
        assertThat(pack.pins()).containsExactly(java.util.Map.entry("can i fly now", EntryId.of("storm")));
        assertThat(pack.redirects()).containsExactly(java.util.Map.entry(EntryId.of("thunder"), EntryId.of("storm")));
        assertThat(pack.waivers()).extracting(waiver -> waiver.code()).containsExactly("LF601");
        assertThat(pack.disclaimers()).hasSize(3);
    }

    @Test
    void load_addsToKnownJurisdictionsAndRegistersNewOnes() {
        ContentPack pack = ContentPacks.load(VALID);

        assertThat(pack.jurisdictions().ancestors(POINT_REYES))
                .extracting(Jurisdiction::tag)
                .containsExactly("US-CA", "US", "001");
        assertThat(pack.jurisdictions()
                        .unit(Jurisdiction.of("US"))
                        .orElseThrow()
                        .cues())
                .contains("USA")
                .endsWith("American");
        assertThat(pack.jurisdictions()
                        .unit(Jurisdiction.of("US"))
                        .orElseThrow()
                        .label(LanguageTag.ENGLISH))
                .isEqualTo("United States");
    }

    @Test
    void load_replacesAliasesByTheTagsTheyStandFor() {
        ContentPack pack = ContentPacks.load(VALID);

        assertThat(text(pack, "storm-point-reyes", "en").jurisdictions()).containsExactly(POINT_REYES);
        assertThat(pack.expectations().get(1).jurisdiction()).contains(POINT_REYES);
    }

    @Test
    void load_leadsLinksToRetiredIdsOn() {
        FaqEntry night = ContentPacks.load(VALID).entries().stream()
                .filter(entry -> entry.id().value().equals("night"))
                .findFirst()
                .orElseThrow();

        assertThat(night.related()).containsExactly(EntryId.of("storm"));
    }

    @Test
    void load_letsATranslationInheritWhatIsNotLanguage() {
        ContentPack pack = ContentPacks.load(VALID);
        FaqEntry source = text(pack, "storm", "en");
        FaqEntry translation = text(pack, "storm", "es");

        assertThat(translation.question()).startsWith("¿Puedo");
        assertThat(translation.keywords()).containsExactly("rayo");
        assertThat(translation.cautions()).hasSize(1);
        assertThat(translation.sourceHash()).contains("9f86d081");
        assertThat(translation.topics()).isEqualTo(source.topics());
        assertThat(translation.authorities()).isEqualTo(source.authorities());
        assertThat(translation.dates()).isEqualTo(source.dates());
        assertThat(translation.related()).isEqualTo(source.related());
        assertThat(translation.review().how()).isEqualTo(ReviewKind.NONE);
    }

    @Test
    void load_findsTheTextOfAPeriodThatATranslationBelongsTo() {
        EntryDates dates = text(ContentPacks.load(VALID), "night", "es").dates();

        assertThat(dates.validFrom()).contains(LocalDate.of(2026, 1, 1));
        assertThat(dates.validTo()).isEmpty();
    }

    @Test
    void load_keepsTheTextsOfAnIdTogetherInTheOrderOfTheFiles() {
        assertThat(ContentPacks.load(VALID).entries())
                .extracting(entry -> entry.id() + " " + entry.language())
                .containsExactly("storm en", "storm es", "storm-point-reyes en", "night en", "night en", "night es");
    }

    @Test
    void load_givesEachTextTheNoticeItsReaderUnderstandsAndThenTheNearest() {
        ContentPack pack = ContentPacks.load(VALID);

        assertThat(text(pack, "storm-point-reyes", "en").disclaimer().text())
                .isEqualTo("Club rules for the United States; not law.");
        assertThat(text(pack, "storm", "es").disclaimer().text()).isEqualTo("Son reglas de un club, no leyes.");
    }

    @Test
    void load_makesAnEntryWithoutAFamilyAFamilyOfItsOwn() {
        assertThat(text(ContentPacks.load(VALID), "night", "en").family()).isEqualTo(FamilyId.of("night"));
    }

    @Test
    void load_throwsOnceWithTheWholeReport() {
        PackSource source = PackSource.directory(PackFixtures.folder("invalid-value"));

        assertThatThrownBy(() -> ContentPacks.load(source))
                .isInstanceOfSatisfying(
                        InvalidPackException.class, e -> assertThat(e.report()).isEqualTo(ContentPacks.check(source)))
                .hasMessageContaining("13 errors");
    }

    @Test
    void check_reportsNothingForASoundPack() {
        assertThat(ContentPacks.check(VALID).isEmpty()).isTrue();
    }

    @Test
    void check_keepsTheFirstProblemsInFileOrderAndCountsAll() {
        String[] entries = new String[150];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = PackFixtures.ENTRY
                    .replace("\"storm\"", "\"storm-" + i + "\"")
                    .replace("\"flying\"", "\"sailing\"");
        }
        // Found first, because reading comes before the rules across entries, but last in the file.
        entries[149] = entries[149].replace("\"No.\",", "5,");
        PackSource source = PackSource.directory(PackFixtures.write(temp, PackFixtures.files("many", entries)));

        PackReport report = ContentPacks.check(source);
        PackReport short_ = ContentPacks.check(
                source, PackLimits.DEFAULT.toBuilder().maxProblems(3).build());

        assertThat(report.problemCount()).isEqualTo(152);
        assertThat(report.problems()).hasSize(100).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_TOPIC);
        assertThat(report.problems())
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(one.line().orElseThrow(), other.line().orElseThrow()));
        assertThat(short_.problemCount()).isEqualTo(152);
        assertThat(short_.problems()).isEqualTo(report.problems().subList(0, 3));
    }

    @Test
    void check_saysTheSameInAGermanLocale() {
        PackSource source = PackSource.directory(PackFixtures.folder("invalid-value"));
        PackReport expected = ContentPacks.check(source);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(ContentPacks.check(source)).isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ContentPacks.check(source)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void check_reportsABrokenEntryOnceAndNotAtTheLinksToIt() {
        String broken = PackFixtures.ENTRY.replace("\"storm\"", "\"The Storm\"").replace("\"No.\",\n", "7,\n");
        String link = PackFixtures.ENTRY
                .replace("\"storm\"", "\"night\"")
                .replace("\"review\"", "\"related\": [\"the-storm\"], \"review\"");
        PackSource source = PackSource.directory(PackFixtures.write(temp, PackFixtures.files("broken", broken, link)));

        assertThat(ContentPacks.check(source).problems())
                .extracting(PackProblem::pointer)
                .containsExactly("/entries/0/id", "/entries/0/shortAnswer");
    }

    @Test
    void check_blamesNoLinkWhileAFileOfEntriesCannotBeRead() {
        var files = PackFixtures.files(
                "unread", PackFixtures.ENTRY.replace("\"review\"", "\"related\": [\"fog\"], \"review\""));
        files.replace(
                "pack.json", files.get("pack.json").replace("[\"entries.json\"]", "[\"entries.json\", \"fog.json\"]"));
        files.put("fog.json", "{\"entries\": [");
        PackSource source = PackSource.directory(PackFixtures.write(temp, files));

        assertThat(ContentPacks.check(source).problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.JSON_SYNTAX);
    }

    @Test
    void check_namesTheUnusableIdOnlyAsTheSource() {
        var files = PackFixtures.files("not a slug", PackFixtures.ENTRY);
        PackSource source = PackSource.directory(PackFixtures.write(temp, files));

        assertThat(ContentPacks.check(source).pack()).isEqualTo(temp.toString());
        assertThat(ContentPacks.check(source).problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.INVALID_VALUE);
    }

    @Test
    void packs_areUnmodifiable() {
        ContentPack pack = ContentPacks.load(VALID);

        for (List<?> list : List.of(pack.entries(), pack.topics(), pack.synonyms(), pack.disclaimers())) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> pack.pins().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
