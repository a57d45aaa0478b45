package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.suggest.Lookup;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.SuggestQuery;

/**
 * Lucene's own suggester, which completes words anywhere in a text and marks them. It knows nothing of families, places, dates
 * and misspellings, and puts all questions before all phrasings.
 */
final class LuceneSuggester {
    private static final long QUESTION = 2;
    private static final long PHRASING = 1;

    private final AnalyzingInfixSuggester suggester;

    private LuceneSuggester(AnalyzingInfixSuggester suggester) {
        this.suggester = suggester;
    }

    static LuceneSuggester of(List<FaqEntry> entries, LanguageTag language) throws IOException {
        AnalyzingInfixSuggester suggester =
                new AnalyzingInfixSuggester(new ByteBuffersDirectory(), new StandardAnalyzer());
        for (FaqEntry entry : entries) {
            if (entry.language().equals(language)) {
                BytesRef id = new BytesRef(entry.id().value());
                suggester.add(new BytesRef(entry.question()), Set.of(), QUESTION, id);
                for (String phrasing : entry.alternatePhrasings()) {
                    suggester.add(new BytesRef(phrasing), Set.of(), PHRASING, id);
                }
            }
        }
        suggester.refresh();
        return new LuceneSuggester(suggester);
    }

    List<Lookup.LookupResult> suggest(String beginning) throws IOException {
        return suggester.lookup(beginning, SuggestQuery.DEFAULT_LIMIT, true, true);
    }
}
