package org.legalfaq.internal.lucene.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.WordPair;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchWeights;

/** What is known of each phrasing of a pack, by the number of its document. */
public final class PhrasingTable {
    /** BM25's settings for phrasings: a repeated word counts little, a long phrasing must cover more. */
    static final float K1 = 0.3f;

    static final float B = 0.9f;

    private record Phrasing(int text, TextLanguage language, String words, SearchField part, double weight) {}

    private final int texts;
    private final List<Phrasing> phrasings = new ArrayList<>();
    private final double[] fullScores;

    public PhrasingTable(PackTexts texts, PackTerms terms, TermStatistics statistics, SearchWeights weights) {
        this.texts = texts.count();
        for (int text = 0; text < this.texts; text++) {
            FaqEntry entry = texts.entry(text);
            TextLanguage language = texts.language(text);
            phrasings.add(new Phrasing(text, language, entry.question(), SearchField.QUESTION, weights.question()));
            for (String other : entry.alternatePhrasings()) {
                phrasings.add(new Phrasing(text, language, other, SearchField.ALTERNATE_PHRASING, 1));
            }
        }
        fullScores = fullScores(terms, statistics, weights.wordPair());
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
        return phrasings.get(phrasing).weight();
    }

    /** The score of a question that holds every word of the phrasing. */
    double fullScore(int phrasing) {
        return fullScores[phrasing];
    }

    public List<Document> documents(PackTexts texts, JurisdictionRegistry registry) {
        return phrasings.stream()
                .map(phrasing -> {
                    Document document = new Document();
                    for (PhrasingField field : PhrasingField.values()) {
                        document.add(new TextField(field.name(phrasing.language()), phrasing.words(), Store.NO));
                    }
                    EntryDocuments.within(texts.entry(phrasing.text()), registry)
                            .forEach(place -> document.add(new StringField(FilterField.WITHIN, place.tag(), Store.NO)));
                    return document;
                })
                .toList();
    }

    private double[] fullScores(PackTerms packTerms, TermStatistics statistics, double pairWeight) {
        List<List<String>> terms = phrasings.stream()
                .map(phrasing -> packTerms.of(phrasing.language(), phrasing.words()))
                .toList();
        MeanLengths words = new MeanLengths();
        MeanLengths pairs = new MeanLengths();
        for (int i = 0; i < terms.size(); i++) {
            words.add(phrasings.get(i).language(), terms.get(i).size());
            pairs.add(phrasings.get(i).language(), terms.get(i).size() - 1);
        }
        double[] scores = new double[terms.size()];
        for (int i = 0; i < scores.length; i++) {
            TextLanguage language = phrasings.get(i).language();
            List<String> own = terms.get(i);
            double ofWords = statistics.rarity(language, List.copyOf(new HashSet<>(own)));
            double ofPairs = WordPair.of(own).stream()
                    .mapToDouble(pair -> statistics.rarity(language, pair))
                    .sum();
            scores[i] = once(ofWords, words.relative(language, own.size()))
                    + pairWeight * once(ofPairs, pairs.relative(language, own.size() - 1));
        }
        return scores;
    }

    /** The score of words that stand in a phrasing once. */
    private static double once(double worth, double relativeLength) {
        return worth / (1 + K1 * (1 - B + B * relativeLength));
    }
}
