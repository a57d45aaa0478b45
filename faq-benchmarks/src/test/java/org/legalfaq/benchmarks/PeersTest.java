package org.legalfaq.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.benchmarks.ListBenchmark.ADMISSIBLE;
import static org.legalfaq.benchmarks.ListBenchmark.BOTH;
import static org.legalfaq.benchmarks.ListBenchmark.PLACE;
import static org.legalfaq.benchmarks.ListBenchmark.TOPIC;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.SearchHit;

/** A comparison is fair only if a peer does the task. */
class PeersTest {
    private static final ContentPack PACK = GeneratedPack.like(BundledPack.CONTENT, 150, 1);
    private static final FaqRepository FAQS = new OurState().prepare(PACK);

    private final LinearScan scan = LinearScan.of(PACK);

    @Test
    void listsOfTheScan_areThoseOfTheLibrary() {
        assertThat(scan.byTopic(TOPIC)).isNotEmpty().isEqualTo(FAQS.byTopic(TOPIC));
        assertThat(scan.byJurisdiction(ADMISSIBLE)).isNotEmpty().isEqualTo(FAQS.byJurisdiction(PLACE));
        assertThat(scan.byBoth(TOPIC, ADMISSIBLE))
                .isNotEmpty()
                .isEqualTo(
                        FAQS.search(BOTH).hits().stream().map(SearchHit::entry).toList());
    }

    @Test
    void listsOfLucene_haveWhatTheLibraryLists() throws IOException {
        LuceneIndex lucene = lucene();

        assertThat(lucene.byTopic(TOPIC).stream()
                        .filter(entry -> entry.dates().validOn(PACK.info().released())))
                .isEqualTo(FAQS.byTopic(TOPIC));
        assertThat(lucene.byJurisdiction(ADMISSIBLE)).containsAll(FAQS.byJurisdiction(PLACE));
        assertThat(lucene.byBoth(TOPIC, ADMISSIBLE)).containsAll(scan.byBoth(TOPIC, ADMISSIBLE));
    }

    @Test
    void peers_findAnEntryByItsQuestion() throws IOException {
        LuceneIndex lucene = lucene();
        LuceneSuggester suggester = new SuggesterState().prepare(PACK);

        for (FaqEntry entry : PACK.entries().subList(0, 20)) {
            assertThat(lucene.search(entry.question())).contains(entry);
            assertThat(scan.search(entry.question())).contains(entry);
            assertThat(suggester.suggest(entry.question()).get(0).payload.utf8ToString())
                    .isEqualTo(entry.id().value());
        }
    }

    private static LuceneIndex lucene() throws IOException {
        return new LuceneState().prepare(PACK);
    }
}
