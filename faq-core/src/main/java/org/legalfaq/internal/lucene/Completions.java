package org.legalfaq.internal.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.legalfaq.internal.lucene.CompletionIndex.Phrasing;

/** Finds the questions and alternate phrasings that continue what a reader has typed so far. */
final class Completions {
    // More words are no beginning of a question, and queries stay below Lucene's limit.
    private static final int MOST_WORDS = 50;

    private final Map<TextLanguage, LanguageAnalysis> analyses;
    private final CompletionIndex index;
    private final IndexSearcher searcher;

    Completions(PackTexts texts, Map<TextLanguage, LanguageAnalysis> analyses) {
        this.analyses = analyses;
        this.index = new CompletionIndex(texts, analyses);
        this.searcher = Searchers.of(index.reader());
    }

    /**
     * Completes a text.
     *
     * @param languages the languages it may be written in
     * @param admissible the texts whose phrasings may complete it
     */
    Completed complete(String text, Collection<TextLanguage> languages, Matches admissible) {
        Map<TextLanguage, TypedWords> typed = new HashMap<>();
        List<Query> levels = new ArrayList<>();
        for (TextLanguage language : languages) {
            TypedWords words = read(text, language);
            if (!words.words().isEmpty() && words.words().size() <= MOST_WORDS) {
                typed.put(language, words);
                levels.addAll(new CompletionQueries(language, words.words()).levels());
            }
        }
        Completed completed = new Completed(typed);
        if (!levels.isEmpty()) {
            Matches found = Matches.scored(searcher, List.of(CompletionQueries.best(levels)));
            for (int document = found.from(0); document >= 0; document = found.from(document + 1)) {
                Phrasing phrasing = index.phrasing(document);
                if (admissible.contains(phrasing.text())) {
                    completed.add(phrasing, found.score(document));
                }
            }
        }
        return completed;
    }

    private TypedWords read(String text, TextLanguage language) {
        LanguageAnalysis analysis = Objects.requireNonNull(analyses.get(language));
        Vocabulary vocabulary = new Vocabulary(index.reader(), CompletionIndex.wordsField(language));
        return new TypedWords(new TypingReader(analysis, vocabulary).read(text), analysis);
    }
}
