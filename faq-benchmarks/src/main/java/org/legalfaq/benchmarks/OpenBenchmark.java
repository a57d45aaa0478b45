package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.List;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.ContentPack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;

/** From files to an open repository: reading and validating, indexing, and both. */
@Measurement(iterations = 5, time = 3)
public class OpenBenchmark extends Measured {
    @Benchmark
    public ContentPack load(StoredState stored) {
        return stored.subject().load();
    }

    @Benchmark
    public List<JsonNode> loadByJackson(StoredState stored) throws IOException {
        return stored.subject().loadByJackson();
    }

    @Benchmark
    public FaqRepository index(StoredState stored) {
        return stored.subject().index();
    }

    @Benchmark
    public LuceneIndex indexByLucene(StoredState stored) throws IOException {
        return stored.subject().indexByLucene();
    }

    @Benchmark
    public FaqRepository open(StoredState stored) {
        return stored.subject().open();
    }

    @Benchmark
    public void openByJacksonAndLucene(StoredState stored, Blackhole hole) throws IOException {
        hole.consume(stored.subject().loadByJackson());
        hole.consume(stored.subject().indexByLucene());
    }
}
