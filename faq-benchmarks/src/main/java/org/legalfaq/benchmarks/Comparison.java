package org.legalfaq.benchmarks;

import java.util.List;

/**
 * The library and a peer at the same task.
 *
 * @param task the task in words
 * @param ours the benchmark of the library, as class and method
 * @param peer the name of the peer
 * @param theirs the benchmark of the peer
 */
record Comparison(String task, String ours, String peer, String theirs) {
    private static final String LUCENE = "raw Lucene";
    private static final String SCAN = "linear scan";

    static final List<Comparison> ALL = List.of(
            new Comparison("search", "SearchBenchmark.search", LUCENE, "SearchBenchmark.searchByLucene"),
            new Comparison("search", "SearchBenchmark.search", SCAN, "SearchBenchmark.searchByScan"),
            new Comparison("ask", "SearchBenchmark.ask", LUCENE, "SearchBenchmark.searchByLucene"),
            new Comparison("suggest", "SuggestBenchmark.suggest", "Lucene suggest", "SuggestBenchmark.suggestByLucene"),
            new Comparison("list topic", "ListBenchmark.topic", LUCENE, "ListBenchmark.topicByLucene"),
            new Comparison("list topic", "ListBenchmark.topic", SCAN, "ListBenchmark.topicByScan"),
            new Comparison("list place", "ListBenchmark.place", LUCENE, "ListBenchmark.placeByLucene"),
            new Comparison("list place", "ListBenchmark.place", SCAN, "ListBenchmark.placeByScan"),
            new Comparison("list both", "ListBenchmark.topicAndPlace", LUCENE, "ListBenchmark.topicAndPlaceByLucene"),
            new Comparison("list both", "ListBenchmark.topicAndPlace", SCAN, "ListBenchmark.topicAndPlaceByScan"),
            new Comparison("load", "OpenBenchmark.load", "Jackson tree", "OpenBenchmark.loadByJackson"),
            new Comparison("index", "OpenBenchmark.index", LUCENE, "OpenBenchmark.indexByLucene"),
            new Comparison("open", "OpenBenchmark.open", "both peers", "OpenBenchmark.openByJacksonAndLucene"));
}
