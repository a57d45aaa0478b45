package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.List;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.SearchPage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** A reader's question in full, and the first ten hits. Much code takes part, so it is long until it is compiled. */
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
public class SearchBenchmark extends Measured {
    @Benchmark
    public SearchPage search(OurState ours) {
        return ours.subject().search(ours.nextQuestion());
    }

    @Benchmark
    public AskResult ask(OurState ours) {
        return ours.subject().ask(ours.nextQuestion());
    }

    @Benchmark
    public List<FaqEntry> searchByLucene(LuceneState lucene) throws IOException {
        return lucene.subject().search(lucene.nextQuestion());
    }

    @Benchmark
    public List<FaqEntry> searchByScan(ScanState scan) {
        return scan.subject().search(scan.nextQuestion());
    }
}
