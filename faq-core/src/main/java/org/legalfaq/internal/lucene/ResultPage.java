package org.legalfaq.internal.lucene;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.hits.RankedHit;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.question.MatchReader;
import org.legalfaq.query.FacetCounts;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SortOrder;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.Respelling;

/** Cuts the asked page out of the hits and fills it in. */
record ResultPage(EngineQuery query, List<RankedHit> hits, PackTexts texts, Matches admissible, FacetCounts facets) {

    /** The page of a query without text. */
    EngineResult listed() {
        List<EngineHit> page =
                page().stream().map(hit -> filled(hit, hit.shown(), List.of())).toList();
        return new EngineResult(page, hits.size(), true, facets, Evidence.NONE, List.of());
    }

    /**
     * The page of a query with text. There must be a hit.
     *
     * @param words what the words score, which is what the evidence is of
     * @param ranked what texts score beside each other, before models have made another order
     * @param respellings the words that were searched for in another spelling, read as a language
     */
    EngineResult found(
            Matches words, Matches ranked, MatchReader reader, Function<TextLanguage, List<Respelling>> respellings) {
        List<EngineHit> page = page().stream()
                .map(hit -> filled(
                        hit,
                        hit.matched(),
                        reader.read(texts.entry(hit.matched())).highlights()))
                .toList();
        RankedHit best = RankedHit.first(1, hits, RankedHit.BY_RELEVANCE).get(0);
        TextLanguage language = texts.language(best.matched());
        return new EngineResult(
                page, hits.size(), true, facets, evidence(best, words, ranked, reader), respellings.apply(language));
    }

    /**
     * The lead is halfway between that of the words and that of the ranking. Where a model or an editor has put another hit first,
     * it has none.
     */
    private Evidence evidence(RankedHit best, Matches words, Matches ranked, MatchReader reader) {
        int family = texts.family(best.matched())[0];
        double score = words.score(best.matched());
        double first = halfway(best, words, ranked);
        double second = hits.stream()
                .filter(hit -> texts.family(hit.matched())[0] != family)
                .filter(hit -> hit.preferred() == best.preferred())
                .mapToDouble(hit -> halfway(hit, words, ranked))
                .max()
                .orElse(0);
        double near = first == 0 ? 0 : Math.min(score, second * (score / first));
        return reader.evidence(score, near, texts.entry(best.matched()));
    }

    private static double halfway(RankedHit hit, Matches words, Matches ranked) {
        return Math.sqrt((double) words.score(hit.matched()) * ranked.score(hit.matched()));
    }

    private List<RankedHit> page() {
        int count = (int) Math.min(hits.size(), (long) query.offset() + query.limit());
        return RankedHit.first(count, hits, order(query.sort())).stream()
                .skip(query.offset())
                .toList();
    }

    private Comparator<RankedHit> order(SortOrder sort) {
        return switch (sort) {
            case RELEVANCE -> RankedHit.BY_RELEVANCE;
            case LAST_REVIEWED ->
                Comparator.comparing(this::lastReviewed).reversed().thenComparing(RankedHit.BY_RELEVANCE);
            case PACK_ORDER -> Comparator.comparingInt(RankedHit::shown);
        };
    }

    private LocalDate lastReviewed(RankedHit hit) {
        return texts.entry(hit.shown()).dates().lastReviewed().orElse(LocalDate.MIN);
    }

    private EngineHit filled(RankedHit hit, int matched, List<Highlight> highlights) {
        return new EngineHit(hit.shown(), matched, hit.score(), members(hit.shown()), highlights, hit.pinned());
    }

    private List<Integer> members(int shown) {
        int[] family = texts.family(shown);
        return query.collapse() && family.length > 1
                ? IntStream.of(family).filter(admissible::contains).boxed().toList()
                : List.of(shown);
    }
}
