package org.legalfaq.internal.lucene.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SearchField;
import org.legalfaq.spi.Evidence;

/** Tells what of a question a text of the same language holds. */
final class QuestionMatch {
    private final WordFinder finder;
    private final Map<String, Double> rarity = new LinkedHashMap<>();
    private final double worth;
    private final boolean vague;
    private final Set<SearchField> parts;

    QuestionMatch(Question question, LanguageAnalysis analysis, TermStatistics statistics, Set<SearchField> parts) {
        this.parts = parts;
        vague = question.vague();
        finder = new WordFinder(question, analysis);
        worth = Stream.concat(question.concepts().stream(), question.scaffold().stream())
                .mapToDouble(concept -> statistics.rarity(question.language(), concept.terms()))
                .sum();
        for (Concept concept : question.concepts()) {
            concept.terms().forEach(term -> rarity.put(term, statistics.rarity(question.language(), term)));
        }
    }

    /**
     * Reads a text again. Of several phrasings or keywords, the one that holds most of the question is highlighted.
     *
     * @param places the jurisdictions of the text and those above them
     */
    MatchedText read(FaqEntry entry, Set<Jurisdiction> places) {
        Set<String> terms = new LinkedHashSet<>();
        List<Highlight> highlights = new ArrayList<>();
        for (EntryPart part : EntryPart.values()) {
            if (!parts.contains(part.field())) {
                continue;
            }
            double most = 0;
            Highlight best = null;
            for (String text : part.texts(entry)) {
                Found found = finder.find(text, places);
                terms.addAll(found.terms());
                double share = share(found.terms()::contains);
                if (share > most) {
                    most = share;
                    best = new Highlight(part.field(), text, found.spans());
                }
            }
            if (best != null) {
                highlights.add(best);
            }
        }
        return new MatchedText(terms, highlights);
    }

    Evidence evidence(double best, double second, MatchedText text) {
        Predicate<String> held = text.terms()::contains;
        return new Evidence(
                best,
                second,
                worth,
                vague ? 0 : share(held),
                rarity.keySet().stream().filter(held).toList(),
                rarity.keySet().stream().filter(held.negate()).toList());
    }

    /** The share of the question's terms, each weighted by how rare it is. */
    private double share(Predicate<String> held) {
        double all = 0;
        double some = 0;
        for (Map.Entry<String, Double> term : rarity.entrySet()) {
            all += term.getValue();
            some += held.test(term.getKey()) ? term.getValue() : 0;
        }
        return some / all;
    }
}
