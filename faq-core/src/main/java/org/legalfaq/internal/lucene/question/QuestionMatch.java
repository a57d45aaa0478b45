package org.legalfaq.internal.lucene.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.index.PackTerms;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SearchField;
import org.legalfaq.spi.Evidence;

/** Tells what of a question a text of the same language holds. */
final class QuestionMatch {
    private final WordFinder finder;
    private final Function<String, List<String>> terms;
    private final Map<String, Double> rarity = new LinkedHashMap<>();
    private final double worth;
    private final boolean vague;
    private final Set<SearchField> parts;

    QuestionMatch(
            Question question,
            LanguageAnalysis analysis,
            PackTerms terms,
            TermStatistics statistics,
            Set<SearchField> parts) {
        this.parts = parts;
        vague = question.vague();
        this.terms = words -> terms.of(question.language(), words);
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
        Set<String> held = new LinkedHashSet<>();
        List<Highlight> highlights = new ArrayList<>();
        for (EntryPart part : EntryPart.values()) {
            if (!parts.contains(part.field())) {
                continue;
            }
            best(part.texts(entry), places, held).ifPresent(text -> {
                Found found = finder.find(text, places);
                held.addAll(found.terms());
                if (share(found.terms()::contains) > 0) {
                    highlights.add(new Highlight(part.field(), text, found.spans()));
                }
            });
        }
        return new MatchedText(held, highlights);
    }

    /**
     * Returns the text to read again, the first of those that hold most. There are many phrasings, so they are compared by
     * terms that are known, and only the best is analysed anew for the places of its words.
     *
     * @param held gets the terms that the others hold
     */
    private Optional<String> best(List<String> texts, Set<Jurisdiction> places, Set<String> held) {
        if (texts.size() < 2) {
            return texts.stream().findFirst();
        }
        double most = 0;
        Optional<String> best = Optional.empty();
        for (String text : texts) {
            Set<String> found = finder.terms(terms.apply(text), places);
            held.addAll(found);
            double share = share(found::contains);
            if (share > most) {
                most = share;
                best = Optional.of(text);
            }
        }
        return best;
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
