package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.AssumedJurisdiction;
import org.legalfaq.query.Facet;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.JurisdictionMatch.Kind;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SortOrder;
import org.legalfaq.testing.TestPacks;

/** A place named in the question, and what editors and callers can do about the hits. */
class PlaceHintsTest {
    private final FaqRepository faqs = FaqRepository.of(TestPacks.builder()
            .entries(
                    entry("refile", "Can charges be refiled?")
                            .in("US")
                            .family("refile")
                            .about("criminal/charges")
                            .lastReviewed("2026-01-01"),
                    entry("refile-us-tx", "Can charges be refiled?")
                            .shortAnswer("In Texas, yes.")
                            .in("US-TX")
                            .family("refile")
                            .about("criminal/charges"),
                    entry("refile-za", "Can a charge be reinstated?")
                            .in("ZA")
                            .family("refile")
                            .about("criminal/charges"),
                    entry("grounds-za", "What are the three grounds for dismissal?")
                            .in("ZA")
                            .about("employment")
                            .lastReviewed("2026-03-01"),
                    entry("dismissal", "When can charges end in dismissal?")
                            .in("US")
                            .about("criminal")
                            .lastReviewed("2026-02-01"),
                    entry("costs", "Who pays court costs?").in("US").about("criminal"),
                    entry("ombudsman", "Where can I complain?").in("GB-EAW").about("general"))
            .topics("criminal", "criminal/charges", "employment", "general")
            .redirect("old-costs", "costs")
            .pin("Who pays the bill?", "old-costs")
            .pin("again", "refile")
            .disclaimer("en", "US", "American notice.")
            .build());

    @Test
    void search_showsTheMemberForThePlaceNamed_andSaysSo() {
        SearchPage page = faqs.search("can charges be refiled in Texas");

        assertThat(page.assumedJurisdiction()).contains(new AssumedJurisdiction(Jurisdiction.of("US-TX"), "Texas"));
        assertThat(page.jurisdiction()).isEmpty();
        assertThat(first(page)).isEqualTo("refile-us-tx");
        assertThat(page.first().orElseThrow().matchedJurisdiction().kind()).isEqualTo(Kind.EXACT);
        assertThat(page.first().orElseThrow().family())
                .extracting(member -> member.jurisdiction().kind())
                .containsExactly(Kind.BROADER, Kind.EXACT, Kind.ELSEWHERE);
        assertThat(page.disclaimer().text()).isEqualTo("American notice.");
    }

    @Test
    void search_givesTheGeneralAnswer_ifThePlaceHasNoneOfItsOwn() {
        SearchHit hit = faqs.search("can charges be refiled in Ohio").first().orElseThrow();

        assertThat(hit.entry().id()).hasToString("refile");
        assertThat(hit.matchedJurisdiction().kind()).isEqualTo(Kind.BROADER);
    }

    @Test
    void search_neverExcludesWhatIsElsewhere_butListsItBehind() {
        assertThat(ids(faqs.search("three grounds for dismissal in Texas"))).containsExactly("dismissal", "grounds-za");
        assertThat(ids(faqs.search("three grounds for dismissal in South Africa")))
                .containsExactly("grounds-za", "dismissal");
    }

    @Test
    void search_counts_whatLiesBelowThePlaceToo() {
        SearchHit hit = faqs.search("where can I complain in the UK").first().orElseThrow();

        assertThat(hit.entry().id()).hasToString("ombudsman");
        assertThat(hit.matchedJurisdiction().kind()).isEqualTo(Kind.NARROWER);
        assertThat(faqs.ask("where can I complain in the UK")).isInstanceOf(AskResult.Match.class);
    }

    @Test
    void search_assumesNothing_ifThePlaceIsGivenOrHintsAreOff() {
        FaqQuery query = FaqQuery.text("can charges be refiled in Texas").build();

        SearchPage given = faqs.search(query.toBuilder().jurisdiction("ZA").build());
        assertThat(given.assumedJurisdiction()).isEmpty();
        assertThat(ids(given)).containsExactly("refile-za");
        SearchPage off = faqs.search(query.toBuilder().jurisdictionHints(false).build());
        assertThat(off.assumedJurisdiction()).isEmpty();
        assertThat(off.first().orElseThrow().matchedJurisdiction().kind()).isEqualTo(Kind.UNASKED);
    }

    @Test
    void ask_isAsSureAsWithoutThePlace_whereThereIsAnAnswerForItOrAboveIt() {
        double plain =
                faqs.ask(in("can charges be refiled", "US-TX")).confidence().value();

        for (String text : List.of("can charges be refiled in Texas?", "In Texas, can charges be refiled")) {
            assertThat(faqs.ask(text)).isInstanceOf(AskResult.Match.class);
            assertThat(faqs.ask(text).confidence().value()).isEqualTo(plain);
            assertThat(faqs.ask(in(text, "US-TX")).confidence().value()).isEqualTo(plain);
        }
        assertThat(faqs.ask("can charges be refiled in Ohio").answer()).isPresent();
    }

    @Test
    void ask_hasNoAnswer_ifOnlyOtherPlacesHaveOne() {
        AskResult result = faqs.ask("can charges be refiled in France");

        assertThat(result).isInstanceOf(AskResult.NoMatch.class);
        assertThat(result.page().assumedJurisdiction().map(AssumedJurisdiction::jurisdiction))
                .contains(Jurisdiction.of("FR"));
        assertThat(((AskResult.NoMatch) result).closest())
                .isNotEmpty()
                .allMatch(hit -> hit.matchedJurisdiction().kind() == Kind.ELSEWHERE);
        assertThat(faqs.ask("what are the three grounds for dismissal in Texas"))
                .isNotInstanceOf(AskResult.Match.class);
    }

    @Test
    void ask_offersNoCandidateFromElsewhere() {
        FaqRepository unsure = FaqRepository.builder(faqs.pack())
                .thresholds(new AskThresholds("never sure", 1, 0))
                .build();

        AskResult result = unsure.ask("three grounds for dismissal of charges in Texas");

        assertThat(result).isInstanceOf(AskResult.Ambiguous.class);
        assertThat(((AskResult.Ambiguous) result).candidates())
                .isNotEmpty()
                .noneMatch(hit -> hit.matchedJurisdiction().kind() == Kind.ELSEWHERE);
        assertThat(unsure.ask("can charges be refiled in France")).isInstanceOf(AskResult.NoMatch.class);
        assertThat(faqs.ask("can charges be refiled in France").confidence().value())
                .isZero();
    }

    @Test
    void search_looksForThePlaceItself_ifNothingElseIsAsked() {
        assertThat(first(faqs.search("Texas"))).isEqualTo("refile-us-tx");
        assertThat(first(faqs.search("what about Texas"))).isEqualTo("refile-us-tx");
    }

    @Test
    void search_listsAPinnedEntryFirst_andAskAnswersWithIt() {
        SearchPage page = faqs.search("who pays the BILL");

        assertThat(page.first().orElseThrow().entry().id()).hasToString("costs");
        assertThat(page.first().orElseThrow().pinned()).isTrue();
        assertThat(faqs.ask("who pays the bill?").answer().orElseThrow().pinned())
                .isTrue();
        assertThat(faqs.search("who pays the bill then").hits()).noneMatch(SearchHit::pinned);
    }

    @Test
    void search_pinsTheMemberForTheReader() {
        assertThat(first(faqs.search("again"))).isEqualTo("refile");
        assertThat(first(faqs.search(in("again", "US-TX")))).isEqualTo("refile-us-tx");
        assertThat(first(faqs.search("again in Texas"))).isEqualTo("refile-us-tx");
        assertThat(faqs.ask("again in South Africa")
                        .answer()
                        .orElseThrow()
                        .entry()
                        .id())
                .hasToString("refile-za");
    }

    @Test
    void search_neverPinsWhatDoesNotApply() {
        assertThat(faqs.search(in("who pays the bill", "ZA")).hits()).noneMatch(SearchHit::pinned);
        assertThat(faqs.search(FaqQuery.text("who pays the bill")
                                .topic("employment")
                                .build())
                        .hits())
                .noneMatch(SearchHit::pinned);
        assertThat(faqs.ask("who pays the bill in France")).isInstanceOf(AskResult.NoMatch.class);
    }

    @Test
    void search_countsFacetsOnRequest() {
        SearchPage page = faqs.search(FaqQuery.text("dismissal charges")
                .facets(Facet.TOPIC, Facet.JURISDICTION)
                .limit(1)
                .build());

        assertThat(page.facets().topics())
                .containsEntry(TopicPath.of("criminal"), 2L)
                .containsEntry(TopicPath.of("criminal/charges"), 1L)
                .containsEntry(TopicPath.of("employment"), 1L);
        assertThat(page.facets().jurisdictions()).containsEntry(Jurisdiction.of("ZA"), 2L);
        assertThat(page.facets().reviews()).isEmpty();
    }

    @Test
    void search_sortsByLastReviewAndByPackOrder_butAskGoesByRelevance() {
        FaqQuery query = FaqQuery.text("charges dismissal").build();

        assertThat(ids(faqs.search(
                        query.toBuilder().sort(SortOrder.LAST_REVIEWED).build())))
                .containsExactly("grounds-za", "dismissal", "refile");
        assertThat(ids(faqs.search(query.toBuilder().sort(SortOrder.PACK_ORDER).build())))
                .containsExactly("refile", "grounds-za", "dismissal");
        FaqQuery sorted = query.toBuilder().sort(SortOrder.LAST_REVIEWED).build();
        assertThat(first(faqs.ask(sorted).page())).isEqualTo("dismissal");
    }

    @Test
    void search_looksOnlyIntoChosenFields() {
        FaqQuery query = FaqQuery.text("yes").jurisdictionHints(false).build();

        assertThat(faqs.search(query).hits()).isNotEmpty();
        assertThat(faqs.search(query.toBuilder().fields(SearchField.QUESTION).build())
                        .hits())
                .isEmpty();
    }

    private static FaqQuery in(String text, String place) {
        return FaqQuery.text(text).jurisdiction(place).build();
    }

    private static String first(SearchPage page) {
        return Optional.of(page)
                .flatMap(SearchPage::first)
                .map(hit -> hit.entry().id().value())
                .orElse("-");
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream().map(hit -> hit.entry().id().value()).toList();
    }
}
