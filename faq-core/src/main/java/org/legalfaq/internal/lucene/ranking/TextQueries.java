package org.legalfaq.internal.lucene.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.legalfaq.internal.lucene.index.RankField;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.internal.lucene.question.Concept;
import org.legalfaq.internal.lucene.question.Question;
import org.legalfaq.query.SearchWeights;

/**
 * Makes the queries that rank texts by the words of questions: the same words read in different languages. A text has
 * one language, so it is ranked by one of them. Scores are sums, so a question with more parts than one query may have
 * is several queries, whose scores are added up; no word is left out.
 */
public final class TextQueries {
    // Lucene allows 1,024 parts in all, a limit that belongs to the whole JVM. The rest is for the filters.
    static final int MOST_PARTS = 800;

    private final ConceptQueries conceptQueries;

    public TextQueries(TermStatistics statistics, SearchWeights weights) {
        conceptQueries = new ConceptQueries(statistics, weights);
    }

    /**
     * Returns the queries of the texts that match, by what the questions are about.
     *
     * @param admissible what is ranked at all
     * @param fields the fields it is ranked by
     */
    public List<Query> ofTexts(List<Question> questions, Query admissible, Set<RankField> fields) {
        return batches(parts(questions, question -> ofTexts(question, question.concepts(), fields))).stream()
                .<Query>map(batch -> new BooleanQuery.Builder()
                        .add(admissible, Occur.FILTER)
                        .add(batch, Occur.MUST)
                        .build())
                .toList();
    }

    /** Returns the queries of the words around it, which add to the score of texts that match. */
    public List<Query> ofScaffold(List<Question> questions, Set<RankField> fields) {
        return batches(parts(questions, question -> ofTexts(question, question.scaffold(), fields)));
    }

    /** Returns the queries of single phrasings. */
    public List<Query> ofPhrasings(List<Question> questions) {
        return batches(parts(questions, this::ofPhrasings));
    }

    private Stream<Query> ofTexts(Question question, List<Concept> concepts, Set<RankField> fields) {
        return concepts.stream()
                .flatMap(concept -> conceptQueries.ofTexts(concept, question.language(), fields).stream());
    }

    private Stream<Query> ofPhrasings(Question question) {
        Stream<Query> words = Stream.concat(question.concepts().stream(), question.scaffold().stream())
                .flatMap(concept -> conceptQueries.ofPhrasings(concept, question.language()).stream());
        Stream<Query> pairs = question.pairs().stream()
                .flatMap(pair -> conceptQueries.ofPhrasings(pair, question.language()).stream());
        return Stream.concat(words, pairs);
    }

    private static List<Query> parts(List<Question> questions, Function<Question, Stream<Query>> parts) {
        return questions.stream().flatMap(parts).toList();
    }

    private static List<Query> batches(List<Query> parts) {
        List<Query> batches = new ArrayList<>();
        BooleanQuery.Builder batch = new BooleanQuery.Builder();
        int size = 0;
        for (Query part : parts) {
            int more = PartCount.of(part);
            if (size > 0 && size + more > MOST_PARTS) {
                batches.add(batch.build());
                batch = new BooleanQuery.Builder();
                size = 0;
            }
            batch.add(part, Occur.SHOULD);
            size += more;
        }
        if (size > 0) {
            batches.add(batch.build());
        }
        return batches;
    }
}
