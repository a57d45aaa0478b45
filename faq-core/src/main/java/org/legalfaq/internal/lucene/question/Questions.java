package org.legalfaq.internal.lucene.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.PackTerms;
import org.legalfaq.internal.lucene.index.TermStatistics;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchWeights;
import org.legalfaq.spi.EngineQuery;

/** Reads a query's text in each of the languages that are to be served. */
public final class Questions {
    private final JurisdictionRegistry registry;
    private final Map<TextLanguage, LanguageAnalysis> analyses;
    private final PackTerms terms;
    private final TermStatistics statistics;
    private final Map<TextLanguage, QuestionReader> readers = new HashMap<>();

    public Questions(
            ContentPack pack,
            Map<TextLanguage, LanguageAnalysis> analyses,
            PackTerms terms,
            IndexReader index,
            SearchWeights weights) {
        registry = pack.jurisdictions();
        this.analyses = analyses;
        this.terms = terms;
        statistics = new TermStatistics(index);
        Lexicon lexicon = new Lexicon(analyses, statistics);
        Spellings spellings = new Spellings(index);
        analyses.forEach((language, analysis) -> readers.put(
                language,
                new QuestionReader(
                        language,
                        analysis,
                        new Synonyms(pack.synonyms(), language, analysis, weights.synonym()),
                        lexicon,
                        spellings)));
    }

    /**
     * Returns the questions.
     *
     * @param languages the query's languages as far as the pack has texts in them
     * @return one question a language, none if the text holds no word
     */
    public List<Question> read(String text, EngineQuery query, Collection<LanguageTag> languages) {
        Set<Jurisdiction> readersPlaces = ReadersPlaces.of(query, registry);
        return languages.stream()
                .map(TextLanguage::of)
                .distinct()
                .map(language -> Objects.requireNonNull(readers.get(language)).read(text, readersPlaces))
                .filter(question -> !question.concepts().isEmpty())
                .toList();
    }

    /** Returns what finds the questions' words again in these parts of the texts that matched. */
    public MatchReader matchReader(List<Question> questions, Set<SearchField> parts) {
        Map<TextLanguage, QuestionMatch> matches = new HashMap<>();
        for (Question question : questions) {
            LanguageAnalysis analysis = Objects.requireNonNull(analyses.get(question.language()));
            matches.put(question.language(), new QuestionMatch(question, analysis, terms, statistics, parts));
        }
        return new MatchReader(matches, registry);
    }
}
