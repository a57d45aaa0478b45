package org.legalfaq.internal.lucene.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.Token;
import org.legalfaq.internal.lucene.analysis.WordPair;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.query.Span;

/** Reads a reader's words as a question in one language. No character of them has a special meaning. */
final class QuestionReader {
    // Each costs a look through the index's words; a text with more unknown words is no question with typos.
    private static final int MOST_RESPELLED = 30;

    private final TextLanguage language;
    private final LanguageAnalysis analysis;
    private final Synonyms synonyms;
    private final Lexicon lexicon;
    private final Spellings spellings;

    QuestionReader(
            TextLanguage language, LanguageAnalysis analysis, Synonyms synonyms, Lexicon lexicon, Spellings spellings) {
        this.language = language;
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.lexicon = lexicon;
        this.spellings = spellings;
    }

    /**
     * Reads a text.
     *
     * @param readersPlaces the reader's jurisdiction and those above it
     * @return the question; without concepts if the text holds no word
     */
    Question read(String text, Set<Jurisdiction> readersPlaces) {
        List<Concept> concepts = new ArrayList<>();
        List<Concept> scaffold = new ArrayList<>();
        Map<String, List<Wording>> misspelt = new HashMap<>();
        int respelled = 0;
        List<Token> tokens = analysis.tokens(text);
        for (Map.Entry<List<String>, String> phrase : phrases(text, tokens).entrySet()) {
            List<String> terms = phrase.getKey();
            List<String> written =
                    analysis.words(phrase.getValue()).stream().map(Token::term).toList();
            List<Wording> others = synonyms.of(terms, readersPlaces);
            if (others.isEmpty() && analysis.isFunctionWord(terms.get(0))) {
                scaffold.add(new Concept(terms, List.of(), others));
                continue;
            }
            if (others.isEmpty() && respelled < MOST_RESPELLED && !lexicon.knows(phrase.getValue())) {
                List<Wording> like = spellings.closest(language.anyField(), terms.get(0));
                respelled++;
                misspelt.put(terms.get(0), like);
                others = withSynonyms(like, readersPlaces);
            }
            concepts.add(new Concept(terms, written, others));
        }
        Set<WordPair> pairs = WordPair.of(tokens.stream().map(Token::term).toList());
        // Someone who types nothing but "what about it" gets what little that says.
        boolean vague = concepts.isEmpty();
        return vague
                ? new Question(language, scaffold, List.of(), pairs, misspelt, true)
                : new Question(language, concepts, scaffold, pairs, misspelt, false);
    }

    /** What a misspelt word may have been is called other names too. */
    private List<Wording> withSynonyms(List<Wording> spellings, Set<Jurisdiction> readersPlaces) {
        Stream<Wording> names = spellings.stream()
                .flatMap(spelling -> synonyms.of(spelling.terms(), readersPlaces).stream()
                        .map(name -> name.times(spelling.weight())));
        return Stream.concat(spellings.stream(), names).distinct().toList();
    }

    /** The distinct words as terms and as written; those together that the pack knows as one phrase. */
    private Map<List<String>, String> phrases(String text, List<Token> tokens) {
        List<String> terms = tokens.stream().map(Token::term).toList();
        Map<List<String>, String> phrases = new LinkedHashMap<>();
        for (int start = 0; start < terms.size(); ) {
            int end = start + Math.max(1, synonyms.lengthAt(terms, start));
            Span first = tokens.get(start).place();
            Span last = tokens.get(end - 1).place();
            phrases.putIfAbsent(List.copyOf(terms.subList(start, end)), text.substring(first.start(), last.end()));
            start = end;
        }
        return phrases;
    }
}
