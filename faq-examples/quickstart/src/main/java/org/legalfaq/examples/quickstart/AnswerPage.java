package org.legalfaq.examples.quickstart;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String INDENT = "    ";
    private static final String SUBHEADING = "  ";
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+?)\\s*$");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:-|\\d+\\.) ");

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
        answer(page, entry);
        cautions(page, entry.cautions());
        SourceList.print(page, entry.authorities());
        related(page, faqs.related(entry.id()));
        return page.gap().rule().line(entry.disclaimer().text()).toString();
    }

    /** Laid out like a manual page: headings of the answer stand a little to the left of its text. */
    private static void answer(TextBlock page, FaqEntry entry) {
        Set<String> headings = HEADING.matcher(entry.answer())
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toSet());
        PlainText.withCitations(entry).lines().forEach(line -> {
            Matcher item = LIST_ITEM.matcher(line);
            String marker = item.lookingAt() ? item.group() : "";
            String indent = headings.contains(line) ? SUBHEADING : INDENT;
            page.line(indent + marker, line.substring(marker.length()));
        });
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
