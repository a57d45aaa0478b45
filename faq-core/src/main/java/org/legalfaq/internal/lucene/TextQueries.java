package org.legalfaq.internal.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Makes the query that ranks texts by the words of a question. */
final class TextQueries {
    // Lucene allows 1,024 parts in all, a limit that belongs to the whole JVM. The rest is for the filters.
    private static final int MOST_PARTS = 800;

    private final TermStatistics statistics;
    private final ConceptQueries conceptQueries;

    TextQueries(TermStatistics statistics) {
        this.statistics = statistics;
        this.conceptQueries = new ConceptQueries(statistics);
    }

    /**
     * Returns the query of whole texts. A text has one language, so it is ranked by one of the questions.
     *
     * @param questions the same words read in different languages
     * @param admissible what is ranked at all
     * @param fields the fields it is ranked by
     */
    Query ofTexts(List<Question> questions, Query admissible, Set<RankField> fields) {
        BooleanQuery.Builder anyLanguage = new BooleanQuery.Builder();
        for (Question question : questions) {
            anyLanguage.add(ofTexts(question, MOST_PARTS / questions.size(), fields), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(admissible, Occur.FILTER)
                .add(anyLanguage.build(), Occur.MUST)
                .build();
    }

    /** Returns the query of single phrasings. */
    Query ofPhrasings(List<Question> questions) {
        BooleanQuery.Builder anyLanguage = new BooleanQuery.Builder();
        for (Question question : questions) {
            Map<Concept, List<Query>> chosen =
                    chosen(question, MOST_PARTS / questions.size(), conceptQueries::ofPhrasings);
            anyLanguage.add(anyOf(rarestFirst(question), chosen), Occur.SHOULD);
        }
        return anyLanguage.build();
    }

    private Query ofTexts(Question question, int mostParts, Set<RankField> fields) {
        Map<Concept, List<Query>> chosen =
                chosen(question, mostParts, (concept, language) -> conceptQueries.ofTexts(concept, language, fields));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(anyOf(question.concepts(), chosen), Occur.MUST);
        if (!question.scaffold().isEmpty()) {
            query.add(anyOf(question.scaffold(), chosen), Occur.SHOULD);
        }
        return query.build();
    }

    private Map<Concept, List<Query>> chosen(
            Question question, int mostParts, BiFunction<Concept, TextLanguage, List<Query>> queriesOf) {
        Map<Concept, List<Query>> chosen = new HashMap<>();
        int parts = 0;
        for (Concept concept : rarestFirst(question)) {
            List<Query> queries = queriesOf.apply(concept, question.language());
            parts += PartCount.of(queries);
            if (parts > mostParts) {
                break;
            }
            chosen.put(concept, queries);
        }
        return chosen;
    }

    /** What the question is about comes before the words around it. */
    private List<Concept> rarestFirst(Question question) {
        List<Concept> order = new ArrayList<>(rarestFirst(question.concepts(), question.language()));
        order.addAll(rarestFirst(question.scaffold(), question.language()));
        return order;
    }

    private List<Concept> rarestFirst(List<Concept> concepts, TextLanguage language) {
        Map<Concept, Double> rarity = new HashMap<>();
        concepts.forEach(concept -> rarity.put(concept, statistics.rarity(language, concept.terms())));
        return concepts.stream()
                .sorted(Comparator.comparingDouble(rarity::get).reversed())
                .toList();
    }

    private static Query anyOf(List<Concept> concepts, Map<Concept, List<Query>> chosen) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Concept concept : concepts) {
            for (Query query : chosen.getOrDefault(concept, List.of())) {
                any.add(query, Occur.SHOULD);
            }
        }
        return any.build();
    }
}
