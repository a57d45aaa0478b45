package org.legalfaq.examples.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.Caution;
import org.legalfaq.model.CautionType;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.render.PlainText;

/** One question with its answer and all that must be read with it. */
final class AnswerPage {
    private static final String INDENT = "  ";

    private final FaqRepository faqs;
    private final Places places;

    AnswerPage(FaqRepository faqs) {
        this.faqs = faqs;
        this.places = new Places(faqs);
    }

    /** An entry found by its id. */
    String render(FaqEntry entry) {
        return page(entry, List.of(new Fact("Whose law", lawOf(entry))));
    }

    /** An entry that answers a question. */
    String render(SearchHit hit, SearchPage page) {
        return page(hit.entry(), Fact.about(hit, page, places));
    }

    private String page(FaqEntry entry, List<Fact> facts) {
        TextBlock page = new TextBlock().gap().line(entry.question()).rule();
        facts.forEach(fact -> fact.print(page));
        Fact.aboutCurrency(entry).forEach(fact -> fact.print(page));
        page.heading("In short").line(INDENT, entry.shortAnswer());
        page.heading("Answer");
        paragraphs(page, PlainText.withCitations(entry));
        cautions(page, entry.cautions());
        SourceList.print(page, entry.authorities());
        related(page, faqs.related(entry.id()));
        return page.gap().rule().line(entry.disclaimer().text()).toString();
    }

    private static void paragraphs(TextBlock page, String answer) {
        for (String line : answer.split("\n", -1)) {
            // What is wrapped of a list item stands under the item's text, not under its dash.
            int marker = line.matches("(-|\\d+\\.) .*") ? line.indexOf(' ') + 1 : 0;
            page.line(INDENT + line.substring(0, marker), line.substring(marker));
        }
    }

    private static void cautions(TextBlock page, List<Caution> cautions) {
        if (cautions.isEmpty()) {
            return;
        }
        page.heading("Take care");
        for (Caution caution : cautions) {
            page.line(INDENT + "! ", (caution.type() == CautionType.DEADLINE ? "Deadline: " : "") + caution.text());
        }
    }

    private static void related(TextBlock page, List<FaqEntry> related) {
        if (related.isEmpty()) {
            return;
        }
        page.heading("Read next");
        for (FaqEntry entry : related) {
            page.line(INDENT + "- ", entry.question());
            page.line(INDENT + "  ", "--show " + entry.id());
        }
    }

    private String lawOf(FaqEntry entry) {
        return entry.jurisdictions().stream().map(places::name).collect(Collectors.joining(", "));
    }
}
