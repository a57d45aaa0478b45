package org.legalfaq.internal.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.SearchEngine;

/**
 * Answers from an index in memory. Matching texts are collected with their scores in one pass and then grouped.
 * Holds nothing but memory, so there is nothing to close.
 */
final class LuceneSearchEngine implements SearchEngine {
    private static final EngineResult NOTHING = new EngineResult(List.of(), 0, true, Evidence.NONE);

    private final JurisdictionRegistry registry;
    private final PackTexts texts;
    private final IndexSearcher searcher;
    private final Phrasings phrasings;
    private final TextQueries textQueries;
    private final Questions questions;
    private final ModelRanking models;
    private final Set<LanguageTag> languages;

    LuceneSearchEngine(
            ContentPack pack,
            PackTexts texts,
            Map<TextLanguage, LanguageAnalysis> analyses,
            IndexReader index,
            Phrasings phrasings,
            ModelRanking models) {
        this.registry = pack.jurisdictions();
        this.texts = texts;
        this.textQueries = new TextQueries(new TermStatistics(index));
        this.questions = new Questions(pack, analyses, index);
        this.languages = IntStream.range(0, texts.count())
                .mapToObj(position -> texts.entry(position).language())
                .collect(Collectors.toUnmodifiableSet());
        this.searcher = searcher(index);
        this.phrasings = phrasings;
        this.models = models;
    }

    static IndexSearcher searcher(IndexReader index) {
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(new FieldSimilarity());
        // The default cache is shared by the whole JVM.
        searcher.setQueryCache(null);
        return searcher;
    }

    @Override
    public EngineResult search(EngineQuery query) {
        List<LanguageTag> served = query.languages().stream()
                .distinct()
                .filter(languages::contains)
                .toList();
        Query filter = AdmissibleTexts.of(query, served);
        return query.text().map(text -> find(text, query, served, filter)).orElseGet(() -> list(query, filter));
    }

    private EngineResult list(EngineQuery query, Query filter) {
        Matches admissible = Matches.unscored(searcher, filter);
        Distances distances = new Distances(texts, query.admissible());
        List<RankedHit> hits =
                hits(query, new Grouping(texts, admissible, distances), choice(query, admissible, admissible));
        return new ResultPage(query, hits, texts, admissible).listed();
    }

    private EngineResult find(String text, EngineQuery query, List<LanguageTag> served, Query filter) {
        List<Question> asked = questions.read(text, query, served);
        if (asked.isEmpty()) {
            return NOTHING;
        }
        Matches words = Matches.scored(searcher, textQueries.ofTexts(asked, filter))
                .plus(phrasings.scores(textQueries.ofPhrasings(asked)));
        Matches matches = models.isByWordsAlone()
                ? words
                : models.of(text, asked, words, Matches.unscored(searcher, filter), query.collapse());
        Matches companions = Matches.unscored(searcher, AdmissibleTexts.withCompanions(filter));
        Distances unordered = new Distances(texts, Optional.empty());
        List<RankedHit> hits = hits(query, new Grouping(texts, matches, unordered), choice(query, companions, matches));
        if (hits.isEmpty()) {
            return NOTHING;
        }
        MatchReader reader = questions.matchReader(asked);
        ResultPage page = new ResultPage(query, hits, texts, companions);
        EngineResult found = page.found(reader);
        return models.isByWordsAlone() ? found : found.with(page.evidenceOf(words, reader));
    }

    private MemberChoice choice(EngineQuery query, Matches admissible, Matches matches) {
        return query.admissible().isPresent()
                ? new NearestMember(new Distances(texts, query.admissible()), admissible, matches)
                : new BroadestMember(texts, registry, matches, query.broaderShare());
    }

    private static List<RankedHit> hits(EngineQuery query, Grouping grouping, MemberChoice choice) {
        return query.collapse() ? grouping.byFamily(choice) : grouping.apart();
    }
}
