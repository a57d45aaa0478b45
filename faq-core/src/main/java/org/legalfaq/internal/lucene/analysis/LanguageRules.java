package org.legalfaq.internal.lucene.analysis;

import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * What is particular to a language. The one place to add a language.
 *
 * @param words evens out how the language writes a word
 * @param functionWords the words that say little about what a question is about, as {@code words} leaves them
 * @param stems brings the forms of a word together
 */
record LanguageRules(WordForms words, Set<String> functionWords, WordForms stems) {

    static LanguageRules of(TextLanguage language) {
        return switch (language.code()) {
            case "en" -> new LanguageRules(EnglishPossessiveFilter::new, FunctionWords.ENGLISH, PorterStemFilter::new);
            case "es" ->
                new LanguageRules(
                        WordForms.NONE,
                        FunctionWords.SPANISH,
                        words -> new SnowballFilter(new SpanishSpellingFilter(words), "Spanish"));
            case "fr" ->
                new LanguageRules(
                        words -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
                        FunctionWords.FRENCH,
                        FrenchLightStemFilter::new);
            case "de" ->
                new LanguageRules(
                        GermanNormalizationFilter::new,
                        FunctionWords.GERMAN,
                        words -> new SnowballFilter(words, "German"));
            default -> new LanguageRules(LanguageRules::anyScript, Set.of(), CJKBigramFilter::new);
        };
    }

    /** Writings that differ by keyboard and not by meaning: digits, and the letters that Arabic and Persian share. */
    private static TokenStream anyScript(TokenStream words) {
        return new PersianNormalizationFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(words)));
    }
}
