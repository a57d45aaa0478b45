package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.legalfaq.testing.TestEntry.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.JurisdictionMatch;
import org.legalfaq.query.JurisdictionScope;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.testing.TestPacks;

class FaqRepositoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ContentPack pack = TestPacks.builder()
            .topics("criminal", "criminal/bail", "criminal/plea", "work", "unused")
            .languages("en", "es")
            .entries(
                    entry("bail", "How does bail work?").in("US").family("bail").about("criminal/bail"),
                    entry("bail", "¿Cómo funciona la fianza?")
                            .language("es")
                            .in("US")
                            .family("bail")
                            .about("criminal/bail"),
                    entry("bail-us-tx", "How does bail work in our counties?")
                            .in("US-TX")
                            .family("bail")
                            .about("criminal/bail"),
                    entry("bail-us-fed", "How does bail work in federal courts?")
                            .in("US-FED")
                            .family("bail")
                            .about("criminal/bail"),
                    entry("plea", "What is a plea bargain?").in("US").about("criminal/plea"),
                    entry("sacked", "Why can I be sacked?").in("ZA").about("work"),
                    entry("limit", "How long do I have?").in("US").to("2026-12-31"),
                    entry("limit", "How many months do I have?").in("US").from("2027-01-01"))
            .redirect("old-plea", "older-plea")
            .redirect("older-plea", "plea")
            .disclaimer("en", "US", "US information only.")
            .disclaimer("es", null, "Solo información.")
            .build();
    private final FaqRepository faqs = FaqRepository.builder(pack)
            .clock(Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
            .build();

    @Test
    void find_givesTheMainLanguage() {
        assertThat(faqs.find("bail"))
                .hasValueSatisfying(found -> assertThat(found.language()).hasToString("en"));
    }

    @Test
    void find_saysWhichLanguageWasServed() {
        var spanish = faqs.find("bail", "es-MX").orElseThrow();
        assertThat(spanish.entry().question()).isEqualTo("¿Cómo funciona la fianza?");
        assertThat(spanish.language().isFallback()).isFalse();

        var english = faqs.find("plea", "es-MX").orElseThrow();
        assertThat(english.entry().language()).hasToString("en");
        assertThat(english.language().isFallback()).isTrue();
        assertThat(english.language().requested()).hasToString("es-MX");
    }

    @Test
    void find_followsRetiredIds() {
        assertThat(faqs.find("old-plea"))
                .map(FaqEntry::id)
                .map(Object::toString)
                .contains("plea");
    }

    @Test
    void find_isEmptyForAnUnknownIdAndRefusesAMalformedOne() {
        assertThat(faqs.find("no-such-entry")).isEmpty();
        assertThatThrownBy(() -> faqs.find("No Such Entry"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"No Such Entry\"");
    }

    @Test
    void entries_areInPackOrderAndHoldToday() {
        assertThat(ids(faqs.entries())).containsExactly("bail", "bail-us-tx", "bail-us-fed", "plea", "sacked", "limit");
        assertThat(faqs.find("limit").orElseThrow().question()).isEqualTo("How long do I have?");
    }

    @Test
    void asOf_givesTheAnswerOfThatDay() {
        FaqRepository then = faqs.asOf(LocalDate.of(2027, 1, 1));

        assertThat(then.find("limit").orElseThrow().question()).isEqualTo("How many months do I have?");
        assertThat(then.search("months").first().orElseThrow().entry().question())
                .isEqualTo("How many months do I have?");
        assertThat(faqs.search("months").hits()).isEmpty();
        assertThat(then.search("months").asOf()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void byTopic_includesSubtopics() {
        assertThat(ids(faqs.byTopic("criminal"))).containsExactly("bail", "bail-us-tx", "bail-us-fed", "plea");
        assertThat(ids(faqs.byTopic("criminal/plea"))).containsExactly("plea");
        assertThat(faqs.byTopic("tax")).isEmpty();
        assertThatThrownBy(() -> faqs.byTopic("Criminal Law")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void byJurisdiction_listsOneEntryAFamilyTheMostSpecificFirst() {
        assertThat(ids(faqs.byJurisdiction("US-TX"))).containsExactly("bail-us-tx", "plea", "limit");
        assertThat(ids(faqs.byJurisdiction("US-OH"))).containsExactly("bail", "plea", "limit");
        assertThat(ids(faqs.byJurisdiction("US-FED"))).containsExactly("bail-us-fed", "plea", "limit");
        assertThat(ids(faqs.byJurisdiction("ZA-WC"))).containsExactly("sacked");
        assertThat(faqs.byJurisdiction("FR")).isEmpty();
        assertThatThrownBy(() -> faqs.byJurisdiction("Texas")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void search_someoneInOhioGetsTheUsAnswerNeverTexass() {
        SearchHit hit =
                onlyHit(FaqQuery.text("bail counties").jurisdiction("US-OH").build());

        assertThat(hit.entry().id()).hasToString("bail");
        assertThat(hit.matchedJurisdiction().tag()).hasToString("US");
        assertThat(hit.matchedJurisdiction().kind()).isEqualTo(JurisdictionMatch.Kind.BROADER);
        assertThat(hit.family())
                .extracting(member -> member.entry().id().value())
                .containsExactly("bail");
    }

    @Test
    void search_prefersTheMostSpecificVariant() {
        SearchHit hit =
                onlyHit(FaqQuery.text("does bail work").jurisdiction("US-TX").build());

        assertThat(hit.entry().id()).hasToString("bail-us-tx");
        assertThat(hit.matchedJurisdiction().kind()).isEqualTo(JurisdictionMatch.Kind.EXACT);
        assertThat(hit.family())
                .extracting(member -> member.entry().id().value())
                .containsExactly("bail", "bail-us-tx");
    }

    @Test
    void search_labelsFederalAnswersWhereTheyAreAskedFor() {
        SearchHit hit = onlyHit(FaqQuery.text("bail")
                .jurisdiction("US-OH")
                .scope(JurisdictionScope.BROADER_AND_FEDERAL)
                .build());

        assertThat(hit.family())
                .extracting(member -> member.jurisdiction().kind())
                .containsExactly(JurisdictionMatch.Kind.BROADER, JurisdictionMatch.Kind.FEDERAL);
    }

    @Test
    void search_showsNarrowerAnswersWhereTheyAreAskedFor() {
        SearchPage page = faqs.search(FaqQuery.text("counties")
                .jurisdiction("US")
                .scope(JurisdictionScope.NARROWER)
                .build());

        assertThat(page.first().orElseThrow().entry().id()).hasToString("bail");
        assertThat(page.first().orElseThrow().matchedEntry().id()).hasToString("bail-us-tx");
        assertThat(page.first().orElseThrow().family())
                .extracting(member -> member.jurisdiction().kind())
                .contains(JurisdictionMatch.Kind.EXACT, JurisdictionMatch.Kind.NARROWER);
    }

    @Test
    void search_anUnknownStateIsAnsweredFromItsCountryAndThePageSaysSo() {
        SearchPage page =
                faqs.search(FaqQuery.text("bail").jurisdiction("US-QQ").build());

        assertThat(page.hits()).hasSize(1);
        assertThat(page.jurisdiction()).hasValueSatisfying(place -> {
            assertThat(place.known()).isFalse();
            assertThat(place.applied()).map(Object::toString).contains("US");
        });
    }

    @Test
    void search_anUnknownCountryGetsAnEmptyPageThatSaysSo() {
        SearchPage page = faqs.search(FaqQuery.text("bail").jurisdiction("QQ").build());

        assertThat(page.hits()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.jurisdiction())
                .hasValueSatisfying(place -> assertThat(place.applied()).isEmpty());
    }

    @Test
    void search_withoutTextListsWithPaging() {
        FaqQuery query =
                FaqQuery.all().topic("criminal").collapse(false).limit(3).build();

        assertThat(hitIds(faqs.search(query))).containsExactly("bail", "bail-us-tx", "bail-us-fed");
        assertThat(hitIds(faqs.search(query.toBuilder().offset(3).build()))).containsExactly("plea");
        assertThat(faqs.search(query).total()).isEqualTo(4);
        assertThat(hitIds(faqs.search(query.toBuilder().collapse(true).build())))
                .containsExactly("bail", "plea");
    }

    @Test
    void search_saysWhichFieldsHoldTheWords() {
        SearchHit hit = faqs.search("plea bargain").first().orElseThrow();

        assertThat(hit.matchedFields()).contains(SearchField.QUESTION).doesNotContain(SearchField.KEYWORD);
        assertThat(hit.matchedFields())
                .containsExactlyInAnyOrderElementsOf(
                        hit.highlights().stream().map(Highlight::field).toList());
    }

    @Test
    void search_blankTextMatchesNothing() {
        assertThat(faqs.search("  ").hits()).isEmpty();
        assertThat(faqs.search("?!").hits()).isEmpty();
    }

    @Test
    void search_saysWhichLanguageItServes() {
        SearchHit spanish = onlyHit(FaqQuery.text("fianza").language("es").build());
        assertThat(spanish.entry().language()).hasToString("es");
        assertThat(spanish.language().isFallback()).isFalse();

        SearchHit english = onlyHit(FaqQuery.text("plea bargain").language("es").build());
        assertThat(english.entry().language()).hasToString("en");
        assertThat(english.language().isFallback()).isTrue();
    }

    @Test
    void disclaimer_isThatOfTheReadersPlaceAndLanguage() {
        assertThat(disclaimer(FaqQuery.text("bail"))).isEqualTo("Information, not advice.");
        assertThat(disclaimer(FaqQuery.text("bail").jurisdiction("US-OH"))).isEqualTo("US information only.");
        assertThat(disclaimer(FaqQuery.text("bail").jurisdiction("ZA"))).isEqualTo("Information, not advice.");
        assertThat(disclaimer(FaqQuery.text("bail").language("es-MX"))).isEqualTo("Solo información.");
        assertThat(disclaimer(FaqQuery.text("bail").language("fr").jurisdiction("US")))
                .isEqualTo("US information only.");
    }

    @Test
    void ask_matchesAClearQuestion() {
        AskResult result = faqs.ask("what is a plea bargain");

        assertThat(result.answer()).map(hit -> hit.entry().id().value()).contains("plea");
        assertThat(result.confidence().missingTerms()).isEmpty();
        assertThat(result.disclaimer().text()).isEqualTo("Information, not advice.");
    }

    @Test
    void ask_matchesAnEntrysOwnWordsHoweverCloseTheSecondComes() {
        FaqRepository twins = FaqRepository.of(TestPacks.of(
                entry("dropped", "Can the prosecutor drop my case?"),
                entry("dismissed", "Can the prosecutor drop my whole case?"),
                entry("bail", "How does bail work?"),
                entry("plea", "What is a plea bargain?"),
                entry("appeal", "When must I appeal?")));

        assertThat(twins.ask("can the prosecutor DROP my case").answer())
                .map(hit -> hit.entry().id().value())
                .contains("dropped");
        assertThat(twins.ask("prosecutor drop case").confidence().value())
                .isLessThan(twins.ask("can the prosecutor drop my case")
                        .confidence()
                        .value());
    }

    @Test
    void ask_matchesTheOnlyEntryOfAPackInItsOwnWords() {
        FaqRepository one = FaqRepository.of(TestPacks.of(entry("kite", "May I fly a kite in a storm?")));

        assertThat(one.ask("may I fly a kite in a storm").answer()).isPresent();
    }

    @Test
    void ask_findsNoMatchForAStrangeQuestionAndStillGivesTheDisclaimer() {
        AskResult result = faqs.ask("how long should I boil eggs");

        assertThat(result).isInstanceOf(AskResult.NoMatch.class);
        assertThat(result.answer()).isEmpty();
        assertThat(result.disclaimer().text()).isNotBlank();
    }

    @Test
    void ask_withoutTextMatchesNothing() {
        assertThat(faqs.ask(FaqQuery.all().build())).isInstanceOf(AskResult.NoMatch.class);
    }

    @Test
    void ask_obeysTheThresholds() {
        FaqRepository strict = FaqRepository.builder(pack)
                .thresholds(new AskThresholds("strict", 1, 0.01))
                .build();

        assertThat(strict.ask("bail for eggs")).isInstanceOf(AskResult.Ambiguous.class);
        assertThat(strict.ask("bail for eggs").confidence().thresholds().name()).isEqualTo("strict");
    }

    @Test
    void ask_looksAtTheFirstHitWhateverTheOffset() {
        AskResult result =
                faqs.ask(FaqQuery.text("what is a plea bargain").offset(5).build());

        assertThat(result.answer()).isPresent();
    }

    @Test
    void ambiguous_hasACandidate() {
        AskResult result = faqs.ask("bail");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AskResult.Ambiguous(List.of(), result.page(), result.confidence()));
    }

    @Test
    void topics_areThoseWithEntriesOrEntriesBelow() {
        assertThat(faqs.topics())
                .extracting(topic -> topic.path().value())
                .containsExactly("criminal", "criminal/bail", "criminal/plea", "work");
    }

    @Test
    void jurisdictions_areThoseOfTheEntries() {
        assertThat(faqs.jurisdictions())
                .extracting(unit -> unit.tag().tag())
                .containsExactly("US", "US-TX", "US-FED", "ZA");
    }

    @Test
    void ask_isAsSureOfATextAsBefore_whenThePackIsTranslated() {
        ContentPack english = TestPacks.of(entry("bail", "What is bail?"), entry("plea", "What is a plea bargain?"));
        ContentPack both = TestPacks.builder()
                .languages("en", "es")
                .entries(
                        entry("bail", "What is bail?"),
                        entry("bail", "¿Qué es la fianza?").language("es"),
                        entry("plea", "What is a plea bargain?"),
                        entry("plea", "¿Qué es un acuerdo?").language("es"))
                .build();

        assertThat(FaqRepository.of(both).ask("bail money").confidence())
                .isEqualTo(FaqRepository.of(english).ask("bail money").confidence());
    }

    @Test
    void close_canBeCalledTwice() {
        faqs.close();
        faqs.close();
    }

    private SearchHit onlyHit(FaqQuery query) {
        SearchPage page = faqs.search(query);
        assertThat(page.hits()).hasSize(1);
        return page.hits().get(0);
    }

    private String disclaimer(org.legalfaq.query.FaqQueryBuilder query) {
        return faqs.search(query.build()).disclaimer().text();
    }

    private static List<String> ids(List<FaqEntry> entries) {
        return entries.stream().map(found -> found.id().value()).toList();
    }

    private static List<String> hitIds(SearchPage page) {
        return ids(page.hits().stream().map(SearchHit::entry).toList());
    }
}
