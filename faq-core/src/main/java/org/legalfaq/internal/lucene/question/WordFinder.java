package org.legalfaq.internal.lucene.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.Token;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.Span;

/** Finds the words of a question in a text by the rules the index is searched by. */
public final class WordFinder {
    private final LanguageAnalysis analysis;
    private final Map<String, List<Way>> waysByFirstTerm = new HashMap<>();

    /** Words that stand for terms of the question. */
    private record Way(List<String> words, List<String> terms, Optional<Jurisdiction> within) {}

    WordFinder(Question question, LanguageAnalysis analysis) {
        this.analysis = analysis;
        for (Concept concept : question.concepts()) {
            concept.terms().forEach(term -> add(new Way(List.of(term), List.of(term), Optional.empty())));
            concept.others().forEach(other -> add(new Way(other.terms(), concept.terms(), other.within())));
        }
    }

    private void add(Way way) {
        waysByFirstTerm
                .computeIfAbsent(way.words().get(0), key -> new ArrayList<>())
                .add(way);
    }

    /**
     * Looks through a text.
     *
     * @param places the jurisdictions of the text and those above them
     */
    Found find(String text, Set<Jurisdiction> places) {
        List<Token> tokens = analysis.tokens(text);
        List<Span> spans = new ArrayList<>();
        Set<String> held = new LinkedHashSet<>();
        find(tokens.stream().map(Token::term).toList(), places, (way, start) -> {
            tokens.subList(start, start + way.words().size()).forEach(token -> spans.add(token.place()));
            held.addAll(way.terms());
        });
        return new Found(merged(spans), held);
    }

    /**
     * Looks through the terms of a text.
     *
     * @param places the jurisdictions of the text and those above them
     * @return the question's terms it holds, in any wording
     */
    Set<String> terms(List<String> terms, Set<Jurisdiction> places) {
        Set<String> held = new LinkedHashSet<>();
        find(terms, places, (way, start) -> held.addAll(way.terms()));
        return held;
    }

    private void find(List<String> terms, Set<Jurisdiction> places, ObjIntConsumer<Way> found) {
        for (int start = 0; start < terms.size(); start++) {
            for (Way way : waysByFirstTerm.getOrDefault(terms.get(start), List.of())) {
                if (way.within().map(places::contains).orElse(true) && standsAt(way, terms, start)) {
                    found.accept(way, start);
                }
            }
        }
    }

    private static boolean standsAt(Way way, List<String> terms, int start) {
        int end = start + way.words().size();
        return end <= terms.size() && terms.subList(start, end).equals(way.words());
    }

    /** The spans in order, those that touch as one. */
    public static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
