package org.legalfaq.internal.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.query.SearchField;

/** What is known of each phrasing of a pack, by the number of its document. */
final class PhrasingTable {
    /** BM25's settings for phrasings: a repeated word counts little, a long phrasing must cover more. */
    static final float K1 = 0.3f;

    static final float B = 0.9f;

    private static final double QUESTION_WEIGHT = 1.5;

    private record Phrasing(int text, TextLanguage language, String words, SearchField part) {}

    private final int texts;
    private final List<Phrasing> phrasings = new ArrayList<>();
    private final double[] fullScores;

    PhrasingTable(PackTexts texts, Map<TextLanguage, LanguageAnalysis> analyses, TermStatistics statistics) {
        this.texts = texts.count();
        for (int text = 0; text < this.texts; text++) {
            FaqEntry entry = texts.entry(text);
            TextLanguage language = TextLanguage.of(entry.language());
            phrasings.add(new Phrasing(text, language, entry.question(), SearchField.QUESTION));
            for (String other : entry.alternatePhrasings()) {
                phrasings.add(new Phrasing(text, language, other, SearchField.ALTERNATE_PHRASING));
            }
        }
        fullScores = fullScores(analyses, statistics);
    }

    int texts() {
        return texts;
    }

    int textOf(int phrasing) {
        return phrasings.get(phrasing).text();
    }

    /** The part of the text that it is: the question or one of the phrasings beside it. */
    SearchField part(int phrasing) {
        return phrasings.get(phrasing).part();
    }

    double weight(int phrasing) {
        return part(phrasing) == SearchField.QUESTION ? QUESTION_WEIGHT : 1;
    }

    /** The score of a question that holds every word of the phrasing. */
    double fullScore(int phrasing) {
        return fullScores[phrasing];
    }

    List<Document> documents(PackTexts texts, JurisdictionRegistry registry) {
        return phrasings.stream()
                .map(phrasing -> {
                    Document document = new Document();
                    document.add(new TextField(phrasing.language().field(Phrasings.FIELD), phrasing.words(), Store.NO));
                    EntryDocuments.within(texts.entry(phrasing.text()), registry)
                            .forEach(place -> document.add(new StringField(FilterField.WITHIN, place.tag(), Store.NO)));
                    return document;
                })
                .toList();
    }

    private double[] fullScores(Map<TextLanguage, LanguageAnalysis> analyses, TermStatistics statistics) {
        List<List<String>> terms = new ArrayList<>();
        Map<TextLanguage, long[]> lengths = new HashMap<>();
        for (Phrasing phrasing : phrasings) {
            List<String> words =
                    Objects.requireNonNull(analyses.get(phrasing.language())).terms(phrasing.words());
            long[] sumAndCount = lengths.computeIfAbsent(phrasing.language(), language -> new long[2]);
            sumAndCount[0] += words.size();
            sumAndCount[1]++;
            terms.add(words);
        }
        double[] scores = new double[phrasings.size()];
        for (int i = 0; i < scores.length; i++) {
            TextLanguage language = phrasings.get(i).language();
            long[] sumAndCount = Objects.requireNonNull(lengths.get(language));
            double relativeLength = terms.get(i).size() * (double) sumAndCount[1] / Math.max(1, sumAndCount[0]);
            double rarity = statistics.rarity(language, List.copyOf(new HashSet<>(terms.get(i))));
            scores[i] = rarity / (1 + K1 * (1 - B + B * relativeLength));
        }
        return scores;
    }
}
