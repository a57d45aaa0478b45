package org.legalfaq.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Review;
import org.legalfaq.query.AssumedJurisdiction;
import org.legalfaq.query.FamilyMember;
import org.legalfaq.query.JurisdictionResolution;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;

/** What a reader must know before the answer, such as whose law it is. */
record Fact(String label, String text) {
    private static final int LABEL_WIDTH = 14;

    void print(TextBlock page) {
        page.line(label + " ".repeat(LABEL_WIDTH - label.length()), text);
    }

    /** How the answer fits what was asked. */
    static List<Fact> about(SearchHit hit, SearchPage page, Places places) {
        List<Fact> facts = new ArrayList<>();
        page.query().text().ifPresent(words -> facts.add(new Fact("You asked", words)));
        page.jurisdiction()
                .filter(asked -> !asked.known())
                .ifPresent(asked -> facts.add(new Fact("Your place", places.unknown(asked))));
        page.assumedJurisdiction().ifPresent(place -> facts.add(new Fact("Your place", places.assumed(place))));
        facts.add(new Fact(
                "Whose law",
                page.jurisdiction()
                        .map(JurisdictionResolution::requested)
                        .or(() -> page.assumedJurisdiction().map(AssumedJurisdiction::jurisdiction))
                        .map(asked -> places.fit(hit.matchedJurisdiction(), asked))
                        .orElseGet(() -> places.name(hit.matchedJurisdiction().tag())
                                + ". You named no place: add --jurisdiction.")));
        facts.addAll(others(hit, places));
        if (hit.language().isFallback()) {
            facts.add(new Fact(
                    "Language",
                    hit.language().served() + ", as there is no text in "
                            + hit.language().requested()));
        }
        return facts;
    }

    /** As of when the answer holds, and who looked at it. */
    static List<Fact> aboutCurrency(FaqEntry entry) {
        List<Fact> facts = new ArrayList<>();
        EntryDates dates = entry.dates();
        dates.lawAsOf().ifPresent(day -> facts.add(new Fact("Law as of", Dates.written(day))));
        facts.add(new Fact("Reviewed", reviewed(entry.review())));
        dates.reviewBy().ifPresent(day -> facts.add(new Fact("Next review", "by " + Dates.written(day))));
        return facts;
    }

    /** The same question's answers for other places, a line each. */
    private static List<Fact> others(SearchHit hit, Places places) {
        List<Fact> facts = new ArrayList<>();
        for (FamilyMember member : hit.family()) {
            if (!member.entry().equals(hit.entry())) {
                String label = facts.isEmpty() ? "Also for" : "";
                String place = places.name(member.jurisdiction().tag());
                facts.add(new Fact(label, place + ": --show " + member.entry().id()));
            }
        }
        return facts;
    }

    private static String reviewed(Review review) {
        String by = review.by().map(name -> " by " + name).orElse("");
        String on = review.on().map(day -> " on " + Dates.written(day)).orElse("");
        return switch (review.how()) {
            case NONE -> "by nobody but its writer";
            case EDITORIAL -> "editorially" + on + by;
            case EXPERT -> "expertly" + on + by;
        };
    }
}
