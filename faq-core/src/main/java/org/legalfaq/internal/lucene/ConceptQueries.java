package org.legalfaq.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes the query of a concept: its score is the sum over the fields, and in each field that of the concept's own
 * words or of the best other wording, whichever is higher.
 */
final class ConceptQueries {
    private final TermStatistics statistics;

    ConceptQueries(TermStatistics statistics) {
        this.statistics = statistics;
    }

    /** Returns the query of each field that holds the concept; none if the pack does not know it. */
    List<Query> of(Concept concept, TextLanguage language) {
        List<Query> queries = new ArrayList<>();
        for (IndexField field : IndexField.values()) {
            List<Query> ways = ways(concept, field.name(language));
            if (!ways.isEmpty()) {
                Query best = ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
                queries.add(new BoostQuery(best, (float) (field.weight() * concept.weight())));
            }
        }
        return queries;
    }

    private List<Query> ways(Concept concept, String field) {
        List<Query> ways = new ArrayList<>();
        List<String> own = concept.terms().stream()
                .filter(term -> statistics.has(field, term))
                .toList();
        if (!own.isEmpty()) {
            ways.add(anyOf(field, own));
        }
        List<Wording> others = concept.others().stream()
                .filter(other -> other.terms().stream().allMatch(term -> statistics.has(field, term)))
                .toList();
        double ceiling = ceiling(concept, field, own.isEmpty(), others);
        for (Wording other : others) {
            double worth = Math.min(1, ceiling / statistics.rarity(field, other.terms()));
            ways.add(new BoostQuery(wording(field, other), (float) (other.weight() * worth)));
        }
        return ways;
    }

    /**
     * Other words are worth no more than the reader's own ones, however rare they are. Where the field does not hold
     * the reader's own ones, that would be no limit; so the commonest of the others sets it.
     */
    private double ceiling(Concept concept, String field, boolean ownAbsent, List<Wording> others) {
        double own = statistics.rarity(field, concept.terms());
        return ownAbsent
                ? others.stream()
                        .mapToDouble(other -> statistics.rarity(field, other.terms()))
                        .min()
                        .orElse(own)
                : own;
    }

    private static Query anyOf(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        return any.build();
    }

    private static Query wording(String field, Wording wording) {
        Query words = wording.terms().size() == 1
                ? new TermQuery(new Term(field, wording.terms().get(0)))
                : new PhraseQuery(field, wording.terms().toArray(String[]::new));
        if (wording.within().isEmpty()) {
            return words;
        }
        Term place = new Term(FilterField.WITHIN, wording.within().get().tag());
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(place), Occur.FILTER)
                .build();
    }
}
