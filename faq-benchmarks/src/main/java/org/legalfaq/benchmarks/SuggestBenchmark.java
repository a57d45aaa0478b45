package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.suggest.Lookup;
import org.legalfaq.query.Suggestion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** What a reader has typed so far, and the first five completions. Much code takes part, so it is long until it is compiled. */
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
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
