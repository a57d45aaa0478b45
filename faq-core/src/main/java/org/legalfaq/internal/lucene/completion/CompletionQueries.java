package org.legalfaq.internal.lucene.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.legalfaq.internal.lucene.analysis.TextLanguage;

/** Makes the query whose score says how well a phrasing continues what was typed: a whole number, higher is better. */
final class CompletionQueries {
    private final String field;
    private final List<TypedWord> typed;

    CompletionQueries(TextLanguage language, List<TypedWord> typed) {
        this.field = CompletionIndex.wordsField(language);
        this.typed = typed;
    }

    /** Returns the queries of all levels, none if the pack does not know a word that is needed. */
    List<Query> levels() {
        List<Query> levels = new ArrayList<>();
        List<Optional<Query>> worstFirst = List.of(telling(), all(typed), inARow(), atTheStart());
        for (int i = 0; i < worstFirst.size(); i++) {
            int level = 2 * i + 1;
            worstFirst.get(i).ifPresent(query -> levels.add(worth(query, level)));
        }
        return levels;
    }

    /** The best of some levels; of two phrasings on the same one, the question is better. */
    static Query best(List<Query> levels) {
        return new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(levels, 0), Occur.MUST)
                .add(worth(new TermQuery(CompletionIndex.QUESTION), 1), Occur.SHOULD)
                .build();
    }

    private static Query worth(Query query, int score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private Optional<Query> atTheStart() {
        return row(List.of(new TypedWord(Set.of(CompletionIndex.START), true)));
    }

    private Optional<Query> inARow() {
        return typed.size() == 1 ? all(typed) : row(List.of());
    }

    /** The last word and those of the others that say what the question is about, if one of all these does. */
    private Optional<Query> telling() {
        int last = typed.size() - 1;
        List<TypedWord> needed = new ArrayList<>(
                typed.subList(0, last).stream().filter(TypedWord::telling).toList());
        needed.add(typed.get(last));
        return needed.stream().anyMatch(TypedWord::telling) ? all(needed) : Optional.empty();
    }

    private Optional<Query> row(List<TypedWord> before) {
        MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
        for (TypedWord word : concat(before, typed)) {
            if (word.ways().isEmpty()) {
                return Optional.empty();
            }
            row.add(word.ways().stream().map(way -> new Term(field, way)).toArray(Term[]::new));
        }
        return Optional.of(row.build());
    }

    private Optional<Query> all(List<TypedWord> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Set<String> ways : words.stream().map(TypedWord::ways).distinct().toList()) {
            if (ways.isEmpty()) {
                return Optional.empty();
            }
            all.add(new TermInSetQuery(field, ways.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        return Optional.of(all.build());
    }

    private static List<TypedWord> concat(List<TypedWord> before, List<TypedWord> words) {
        List<TypedWord> all = new ArrayList<>(before);
        all.addAll(words);
        return all;
    }
}
