package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.suggest.Lookup;
import org.legalfaq.query.Suggestion;
import org.openjdk.jmh.annotations.Benchmark;

/** What a reader has typed so far, and the first five completions. */
public class SuggestBenchmark extends Measured {
    @Benchmark
    public List<Suggestion> suggest(OurState ours) {
        return ours.subject().suggest(ours.nextBeginning());
    }

    @Benchmark
    public List<Lookup.LookupResult> suggestByLucene(SuggesterState lucene) throws IOException {
        return lucene.subject().suggest(lucene.nextBeginning());
    }
}
