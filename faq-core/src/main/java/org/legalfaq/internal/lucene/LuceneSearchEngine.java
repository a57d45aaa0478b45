package org.legalfaq.internal.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.completion.Completed;
import org.legalfaq.internal.lucene.completion.Completions;
import org.legalfaq.internal.lucene.hits.BroadestMember;
import org.legalfaq.internal.lucene.hits.FacetCounter;
import org.legalfaq.internal.lucene.hits.Grouping;
import org.legalfaq.internal.lucene.hits.MemberChoice;
import org.legalfaq.internal.lucene.hits.NearestMember;
import org.legalfaq.internal.lucene.hits.Pin;
import org.legalfaq.internal.lucene.hits.PinnedMember;
import org.legalfaq.internal.lucene.hits.PreferredMember;
import org.legalfaq.internal.lucene.hits.RankedHit;
import org.legalfaq.internal.lucene.index.AdmissibleTexts;
import org.legalfaq.internal.lucene.index.Matches;
import org.legalfaq.internal.lucene.index.PackTerms;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.internal.lucene.index.Phrasings;
import org.legalfaq.internal.lucene.index.RankField;
import org.legalfaq.internal.lucene.index.Searchers;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.internal.lucene.meaning.ModelRanking;
import org.legalfaq.internal.lucene.question.Question;
import org.legalfaq.internal.lucene.question.Questions;
import org.legalfaq.internal.lucene.question.ReadersPlaces;
import org.legalfaq.internal.lucene.question.Respellings;
import org.legalfaq.internal.lucene.ranking.Distances;
import org.legalfaq.internal.lucene.ranking.FamilyWords;
import org.legalfaq.internal.lucene.ranking.ReaderFit;
import org.legalfaq.internal.lucene.ranking.TextQueries;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EngineQuery;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.EngineSuggestion;
import org.legalfaq.spi.Evidence;
import org.legalfaq.spi.Respelling;
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
    private final FamilyWords familyWords;
    private final Completions completions;
    private final TextQueries textQueries;
    private final Questions questions;
    private final Respellings respellings;
    private final ModelRanking models;
    private final Set<LanguageTag> languages;
    private final SearchWeights weights;

    LuceneSearchEngine(
            ContentPack pack,
            PackTexts texts,
            Map<TextLanguage, LanguageAnalysis> analyses,
            PackTerms terms,
            IndexReader index,
            Phrasings phrasings,
            FamilyWords familyWords,
            SearchWeights weights,
            Completions completions,
            ModelRanking models) {
        this.registry = pack.jurisdictions();
        this.texts = texts;
        this.textQueries = new TextQueries(new TermStatistics(index), weights);
        this.respellings = new Respellings(index, texts, analyses);
        this.questions = new Questions(pack, analyses, terms, index, weights);
        this.languages = IntStream.range(0, texts.count())
                .mapToObj(position -> texts.entry(position).language())
                .collect(Collectors.toUnmodifiableSet());
        this.searcher = Searchers.of(index);
        this.weights = weights;
        this.phrasings = phrasings;
        this.familyWords = familyWords;
        this.completions = completions;
        this.models = models;
    }

    @Override
    public EngineResult search(EngineQuery query) {
        List<LanguageTag> served = served(query);
        Query filter = AdmissibleTexts.of(query, served);
        return query.text().map(text -> find(text, query, served, filter)).orElseGet(() -> list(query, filter));
    }

    @Override
    public List<EngineSuggestion> suggest(EngineQuery query) {
        List<LanguageTag> served = served(query);
        Matches admissible = Matches.unscored(searcher, AdmissibleTexts.of(query, served));
        List<TextLanguage> read =
                served.stream().map(TextLanguage::of).distinct().toList();
        Completed completed = completions.complete(query.text().orElse(""), read, admissible);
        Matches matches = completed.matches(texts.count());
        MemberChoice choice = query.admissible().isPresent()
                ? new NearestMember(new Distances(texts, query.admissible()), admissible, matches)
                : new BroadestMember(texts, registry, matches, 1);
        List<RankedHit> hits = new Grouping(
                        texts, matches, Distances.none(texts), Distances.none(texts), OptionalInt.empty())
                .byFamily(choice);
        return RankedHit.first(Math.min(query.limit(), hits.size()), hits, RankedHit.BY_RELEVANCE).stream()
                .map(hit -> new EngineSuggestion(
                        hit.shown(),
                        hit.matched(),
                        completed.highlight(
                                hit.matched(), texts.entry(hit.matched()).language())))
                .toList();
    }

    private List<LanguageTag> served(EngineQuery query) {
        return query.languages().stream().distinct().filter(languages::contains).toList();
    }

    private EngineResult list(EngineQuery query, Query filter) {
        Matches admissible = Matches.unscored(searcher, filter);
        OptionalInt pinned = new Pin(query, texts, admissible).text();
        List<RankedHit> hits = hits(query, new Distances(texts, query.admissible()), pinned, admissible, admissible);
        return page(query, hits, admissible, admissible).listed();
    }

    private EngineResult find(String text, EngineQuery query, List<LanguageTag> served, Query filter) {
        List<Question> asked = questions.read(text, query, served);
        if (asked.isEmpty()) {
            return NOTHING;
        }
        Set<RankField> fields = RankField.of(query.fields());
        Matches each = Matches.scored(searcher, textQueries.ofTexts(asked, filter, fields))
                .plus(Matches.scored(searcher, textQueries.ofScaffold(asked, fields)))
                .plus(phrasings.scores(textQueries.ofPhrasings(asked), query.fields()));
        Matches words = new ReaderFit(
                        texts,
                        ReadersPlaces.of(query, registry),
                        Distances.known(texts, query),
                        TextLanguage.of(served.get(0)),
                        weights)
                .weighed(each);
        Matches ranked = query.isInAllFields() ? familyWords.weighed(asked, words) : words;
        Matches matches = models.isByWordsAlone() || !query.isInAllFields()
                ? ranked
                : byModels(text, query, asked, ranked, Matches.unscored(searcher, filter));
        Matches companions = Matches.unscored(searcher, AdmissibleTexts.withCompanions(filter));
        OptionalInt pinned = query.pinned().isEmpty()
                ? OptionalInt.empty()
                : new Pin(query, texts, Matches.unscored(searcher, filter)).text();
        Matches all = pinned.isPresent() ? matches.with(pinned.getAsInt()) : matches;
        List<RankedHit> hits = hits(query, Distances.none(texts), pinned, companions, all);
        return hits.isEmpty()
                ? NOTHING
                : page(query, hits, companions, all)
                        .found(
                                words,
                                ranked,
                                questions.matchReader(asked, query.fields()),
                                language -> respellings(text, asked, language));
    }

    /** What is preferred is ranked as if nothing else were there, and the rest behind it likewise. */
    private Matches byModels(String text, EngineQuery query, List<Question> asked, Matches words, Matches admissible) {
        if (query.preferred().isEmpty()) {
            return models.of(text, asked, words, admissible, query.collapse());
        }
        IntPredicate preferred = new Distances(texts, Optional.of(query.preferred()))::reach;
        return Stream.of(preferred, preferred.negate())
                .map(some -> models.of(text, asked, words.where(some), admissible.where(some), query.collapse()))
                .reduce(Matches::or)
                .orElseThrow();
    }

    private List<Respelling> respellings(String text, List<Question> asked, TextLanguage language) {
        return asked.stream()
                .filter(question -> question.language().equals(language))
                .flatMap(question -> respellings.of(text, question).stream())
                .toList();
    }

    private List<RankedHit> hits(
            EngineQuery query, Distances order, OptionalInt pinned, Matches admissible, Matches matches) {
        Distances preference = query.preferred().isEmpty()
                ? Distances.none(texts)
                : new Distances(texts, Optional.of(query.preferred()));
        Grouping grouping = new Grouping(texts, matches, order, preference, pinned);
        if (!query.collapse()) {
            return grouping.apart();
        }
        MemberChoice choice = choice(query, preference, admissible, matches);
        return grouping.byFamily(pinned.isPresent() ? new PinnedMember(pinned.getAsInt(), choice) : choice);
    }

    private MemberChoice choice(EngineQuery query, Distances preference, Matches admissible, Matches matches) {
        if (query.admissible().isPresent()) {
            return new NearestMember(new Distances(texts, query.admissible()), admissible, matches);
        }
        MemberChoice broadest = new BroadestMember(texts, registry, matches, query.broaderShare());
        return query.preferred().isEmpty()
                ? broadest
                : new PreferredMember(preference, new NearestMember(preference, admissible, matches), broadest);
    }

    private ResultPage page(EngineQuery query, List<RankedHit> hits, Matches admissible, Matches matches) {
        return new ResultPage(query, hits, texts, admissible, new FacetCounter(query, texts, matches).counts());
    }
}
