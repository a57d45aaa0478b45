package org.legalfaq.internal.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.legalfaq.query.Highlight;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.Evidence;

/** Cuts the asked page out of the hits and fills it in. */
record ResultPage(EngineQuery query, List<RankedHit> hits, PackTexts texts, Matches admissible) {

    /** The page of a query without text. */
    EngineResult listed() {
        List<EngineHit> page = page(first(RankedHit.BY_DISTANCE)).stream()
                .map(hit -> filled(hit, hit.shown(), List.of()))
                .toList();
        return new EngineResult(page, hits.size(), true, Evidence.NONE);
    }

    /** The page of a query with text. There must be a hit. */
    EngineResult found(MatchReader reader) {
        List<RankedHit> first = first(RankedHit.BY_SCORE);
        List<EngineHit> page = page(first).stream()
                .map(hit -> filled(
                        hit,
                        hit.matched(),
                        reader.read(texts.entry(hit.matched())).highlights()))
                .toList();
        return new EngineResult(page, hits.size(), true, evidence(first, reader));
    }

    private Evidence evidence(List<RankedHit> first, MatchReader reader) {
        RankedHit best = first.get(0);
        double second = first.size() > 1 ? first.get(1).score() : 0;
        return reader.evidence(best.score(), second, texts.entry(best.matched()));
    }

    /**
     * What the words say of the best hit where models rank, too. Where they have put another hit first than the words
     * would, it has no lead.
     */
    Evidence evidenceOf(Matches words, MatchReader reader) {
        RankedHit best = first(RankedHit.BY_SCORE).get(0);
        double score = words.score(best.matched());
        double second = hits.stream()
                .filter(hit -> hit.shown() != best.shown())
                .mapToDouble(hit -> words.score(hit.matched()))
                .max()
                .orElse(0);
        return reader.evidence(score, Math.min(score, second), texts.entry(best.matched()));
    }

    /** The hits up to the end of the page, and two at least for the evidence. */
    private List<RankedHit> first(Comparator<RankedHit> order) {
        int count = (int) Math.min(hits.size(), Math.max(2, (long) query.offset() + query.limit()));
        return RankedHit.first(count, hits, order);
    }

    private List<RankedHit> page(List<RankedHit> first) {
        return first.stream().skip(query.offset()).limit(query.limit()).toList();
    }

    private EngineHit filled(RankedHit hit, int matched, List<Highlight> highlights) {
        return new EngineHit(hit.shown(), matched, hit.score(), members(hit.shown()), highlights);
    }

    private List<Integer> members(int shown) {
        int[] family = texts.family(shown);
        return query.collapse() && family.length > 1
                ? IntStream.of(family).filter(admissible::contains).boxed().toList()
                : List.of(shown);
    }
}
