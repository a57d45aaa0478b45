package org.legalfaq.internal.lucene.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.model.FaqEntry;

/** The terms of all that is brief in a pack's texts, analysed once: questions, phrasings, keywords and short answers. */
public final class PackTerms {
    private final Map<TextLanguage, Map<String, List<String>>> terms = new HashMap<>();

    /** Analyses the texts of the pack. */
    public PackTerms(PackTexts texts, Map<TextLanguage, LanguageAnalysis> analyses) {
        Map<String, String> same = new HashMap<>();
        for (int text = 0; text < texts.count(); text++) {
            TextLanguage language = texts.language(text);
            LanguageAnalysis analysis = Objects.requireNonNull(analyses.get(language));
            Map<String, List<String>> known = terms.computeIfAbsent(language, key -> new HashMap<>());
            brief(texts.entry(text))
                    .forEach(words -> known.computeIfAbsent(
                            words,
                            key -> analysis.terms(key).stream()
                                    .map(term -> same.computeIfAbsent(term, first -> first))
                                    .toList()));
        }
    }

    /**
     * Returns the terms of a brief text.
     *
     * @param words a question, phrasing, keyword or short answer of a text in the language
     */
    public List<String> of(TextLanguage language, String words) {
        return Objects.requireNonNull(terms.getOrDefault(language, Map.of()).get(words), words);
    }

    private static Stream<String> brief(FaqEntry entry) {
        return Stream.of(
                        Stream.of(entry.question(), entry.shortAnswer()),
                        entry.alternatePhrasings().stream(),
                        entry.keywords().stream())
                .flatMap(texts -> texts);
    }
}
