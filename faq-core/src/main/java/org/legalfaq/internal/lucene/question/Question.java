package org.legalfaq.internal.lucene.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.WordPair;

/**
 * The words of a question, read as one language.
 *
 * @param language the language
 * @param concepts what the question is about, in its order, without repetition; a text matches if it holds one of them
 * @param scaffold its other words: they add a little to the score of texts that match
 * @param pairs its words two by two
 * @param misspelt the terms among its concepts that the pack does not know, with the known ones that are spelt like them
 * @param vague true if it has only words that do not say what it is about; they are its concepts then
 */
public record Question(
        TextLanguage language,
        List<Concept> concepts,
        List<Concept> scaffold,
        Set<WordPair> pairs,
        Map<String, List<Wording>> misspelt,
        boolean vague) {}
