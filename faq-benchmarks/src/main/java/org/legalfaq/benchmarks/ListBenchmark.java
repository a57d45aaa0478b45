package org.legalfaq.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchPage;
import org.openjdk.jmh.annotations.Benchmark;

/** All entries that fit, without a question. */
public class ListBenchmark extends Measured {
    static final TopicPath TOPIC = TopicPath.of("criminal/dismissal");
    static final Jurisdiction PLACE = Jurisdiction.of("US-CA");
    static final FaqQuery BOTH = FaqQuery.all()
            .topic(TOPIC.value())
            .jurisdiction(PLACE.tag())
            .limit(FaqQuery.MAX_LIMIT)
            .build();

    /** What applies there, the nearest first. Peers need not find out. */
    static final List<Jurisdiction> ADMISSIBLE = admissible();

    @Benchmark
    public List<FaqEntry> topic(OurState ours) {
        return ours.subject().byTopic(TOPIC);
    }

    @Benchmark
    public List<FaqEntry> topicByLucene(LuceneState lucene) throws IOException {
        return lucene.subject().byTopic(TOPIC);
    }

    @Benchmark
    public List<FaqEntry> topicByScan(ScanState scan) {
        return scan.subject().byTopic(TOPIC);
    }

    @Benchmark
    public List<FaqEntry> place(OurState ours) {
        return ours.subject().byJurisdiction(PLACE);
    }

    @Benchmark
    public List<FaqEntry> placeByLucene(LuceneState lucene) throws IOException {
        return lucene.subject().byJurisdiction(ADMISSIBLE);
    }

    @Benchmark
    public List<FaqEntry> placeByScan(ScanState scan) {
        return scan.subject().byJurisdiction(ADMISSIBLE);
    }

    @Benchmark
    public SearchPage topicAndPlace(OurState ours) {
        return ours.subject().search(BOTH);
    }

    @Benchmark
    public List<FaqEntry> topicAndPlaceByLucene(LuceneState lucene) throws IOException {
        return lucene.subject().byBoth(TOPIC, ADMISSIBLE);
    }

    @Benchmark
    public List<FaqEntry> topicAndPlaceByScan(ScanState scan) {
        return scan.subject().byBoth(TOPIC, ADMISSIBLE);
    }

    private static List<Jurisdiction> admissible() {
        List<Jurisdiction> above = JurisdictionRegistry.standard().ancestors(PLACE);
        return Stream.concat(Stream.of(PLACE), above.stream()).toList();
    }
}
