package org.legalfaq.internal.lucene.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.WordPair;
import org.legalfaq.internal.lucene.index.FilterField;
import org.legalfaq.internal.lucene.index.PhrasingField;
import org.legalfaq.internal.lucene.index.RankField;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.internal.lucene.question.Concept;
import org.legalfaq.internal.lucene.question.Wording;
import org.legalfaq.query.SearchWeights;

/**
 * Makes the query of a concept: its score is the sum over the fields, and in each field that of the concept's own
 * words or of the best other wording, whichever is higher.
 */
final class ConceptQueries {
    private final TermStatistics statistics;
    private final SearchWeights weights;

    ConceptQueries(TermStatistics statistics, SearchWeights weights) {
        this.statistics = statistics;
        this.weights = weights;
    }

    /** Returns the query of each of the fields of whole texts; none if the pack does not know the concept. */
    List<Query> ofTexts(Concept concept, TextLanguage language, Set<RankField> fields) {
        List<Query> queries = new ArrayList<>();
        ConceptRarity rarity = new ConceptRarity(concept, language, statistics);
        for (RankField field : fields) {
            in(field.name(language), concept, rarity)
                    .map(query -> new BoostQuery(query, field.weight(weights)))
                    .ifPresent(queries::add);
        }
        return queries;
    }

    /** Returns the queries of single phrasings: a word in whatever form, and more if it is the reader's form of it. */
    List<Query> ofPhrasings(Concept concept, TextLanguage language) {
        List<Query> queries = new ArrayList<>();
        ConceptRarity rarity = new ConceptRarity(concept, language, statistics);
        double share = concept.forms().size() == concept.terms().size() ? weights.exactForm() : 0;
        in(PhrasingField.TERM.name(language), concept, rarity)
                .map(query -> new BoostQuery(query, (float) (1 - share)))
                .ifPresent(queries::add);
        for (int i = 0; share > 0 && i < concept.terms().size(); i++) {
            String term = concept.terms().get(i);
            if (rarity.isKnown(term)) {
                double worth = share * rarity.of(term);
                Term form = new Term(
                        PhrasingField.FORM.name(language), concept.forms().get(i));
                queries.add(new BoostQuery(new TermQuery(form), (float) worth));
            }
        }
        return queries;
    }

    /** Returns the query of single phrasings that hold the pair; none if there are none. */
    Optional<Query> ofPhrasings(WordPair pair, TextLanguage language) {
        double worth = weights.wordPair() * statistics.rarity(language, pair);
        Term term = new Term(PhrasingField.PAIR.name(language), pair.term());
        return worth > 0 && statistics.has(term.field(), term.text())
                ? Optional.of(new BoostQuery(new TermQuery(term), (float) worth))
                : Optional.empty();
    }

    private static Optional<Query> in(String field, Concept concept, ConceptRarity rarity) {
        List<Query> ways = new ArrayList<>();
        List<Query> own = new ArrayList<>();
        for (String term : concept.terms()) {
            if (rarity.isKnown(term)) {
                own.add(new BoostQuery(new TermQuery(new Term(field, term)), (float) rarity.of(term)));
            }
        }
        if (!own.isEmpty()) {
            ways.add(anyOf(own));
        }
        int parts = own.size();
        for (Wording other : concept.others()) {
            parts += 1 + other.terms().size();
            if (parts <= TextQueries.MOST_PARTS && rarity.isKnown(other)) {
                ways.add(new BoostQuery(wording(field, other), (float) (other.weight() * rarity.of(other))));
            }
        }
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0));
    }

    private static Query anyOf(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
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
