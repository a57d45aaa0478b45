package org.legalfaq.examples.quickstart;

import org.legalfaq.FaqRepository;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;

/** A numbered list of questions. */
final class ListPage {
    private final Places places;

    ListPage(FaqRepository faqs) {
        this.places = new Places(faqs);
    }

    /** The ranked list for some words. */
    String found(SearchPage result) {
        return render(result, "Found for \"" + result.query().text().orElse("") + "\"");
    }

    /** A list without words: what applies in a place, or everything. */
    String all(SearchPage result) {
        return render(
                result,
                result.jurisdiction()
                        .map(asked -> "What applies in " + places.name(asked.requested()))
                        .orElse("Everything"));
    }

    private String render(SearchPage result, String title) {
        TextBlock page = new TextBlock().gap();
        page.line(title + ": " + count(result)).rule();
        result.jurisdiction()
                .filter(asked -> !asked.known())
                .ifPresent(asked -> page.line(places.unknown(asked)).gap());
        result.assumedJurisdiction()
                .ifPresent(place -> page.line(places.assumed(place)).gap());
        int number = result.query().offset();
        for (SearchHit hit : result.hits()) {
            print(page, ++number, hit);
        }
        return page.gap().rule().line(result.disclaimer().text()).toString();
    }

    private void print(TextBlock page, int number, SearchHit hit) {
        String marker = String.format("%3d. ", number);
        String indent = " ".repeat(marker.length());
        page.line(marker, hit.entry().question());
        page.line(
                indent,
                places.name(hit.matchedJurisdiction().tag()) + "   --show "
                        + hit.entry().id());
    }

    private static String count(SearchPage result) {
        String total = (result.totalIsExact() ? "" : "at least ") + result.total();
        return result.hits().size() < result.total()
                ? "the first " + result.hits().size() + " of " + total
                : total + (result.total() == 1 ? " entry" : " entries");
    }
}
