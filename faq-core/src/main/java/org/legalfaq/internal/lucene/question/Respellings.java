package org.legalfaq.internal.lucene.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.legalfaq.internal.lucene.analysis.LanguageAnalysis;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.analysis.Token;
import org.legalfaq.internal.lucene.index.PackTexts;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.query.Span;
import org.legalfaq.spi.Respelling;

/** Says how a reader's misspelt words were probably meant, as the texts of the pack write them. */
public final class Respellings {
    // A word is written in few forms; the first texts that hold it show them.
    private static final int MOST_TEXTS = 20;

    private static final String SENTENCE_BORDERS = ".?!:\u00bf\u00a1\n";

    private final IndexReader index;
    private final PackTexts texts;
    private final Map<TextLanguage, LanguageAnalysis> analyses;

    public Respellings(IndexReader index, PackTexts texts, Map<TextLanguage, LanguageAnalysis> analyses) {
        this.index = index;
        this.texts = texts;
        this.analyses = analyses;
    }

    /** Returns the misspelt words of a text, read as the question in that language. */
    public List<Respelling> of(String text, Question question) {
        List<Respelling> respellings = new ArrayList<>();
        if (question.misspelt().isEmpty()) {
            return respellings;
        }
        for (Token token : analysis(question).tokens(text)) {
            List<Wording> spellings = question.misspelt().getOrDefault(token.term(), List.of());
            String written = text.substring(token.place().start(), token.place().end());
            closest(written, spellings, question)
                    .ifPresent(word -> respellings.add(new Respelling(token.place(), word)));
        }
        return respellings;
    }

    private Optional<String> closest(String written, List<Wording> spellings, Question question) {
        Map<String, Integer> uses = new TreeMap<>();
        spellings.forEach(spelling -> count(spelling.terms().get(0), question, uses));
        String typed = written.toLowerCase(Locale.ROOT);
        return uses.keySet().stream()
                .min(Comparator.comparingInt(
                                (String word) -> EditDistance.between(typed, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(uses::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Counts the forms of a term in the texts: those in lower case if there are any, names as they are written. */
    private void count(String term, Question question, Map<String, Integer> uses) {
        Map<String, Integer> forms = new HashMap<>();
        for (FaqEntry entry : holding(term, question.language())) {
            for (EntryPart part : EntryPart.values()) {
                for (String text : part.texts(entry)) {
                    for (Token token : analysis(question).tokens(text)) {
                        if (token.term().equals(term)) {
                            forms.merge(form(text, token.place()), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        forms.forEach((form, count) -> {
            String small = form.toLowerCase(Locale.ROOT);
            uses.merge(forms.containsKey(small) ? small : form, count, Integer::sum);
        });
    }

    /** The word as it stands there; without its capital where every word has one. */
    private static String form(String text, Span place) {
        String form = text.substring(place.start(), place.end());
        int second = form.offsetByCodePoints(0, 1);
        String rest = form.substring(second);
        boolean isCapitalised = second < form.length() && rest.equals(rest.toLowerCase(Locale.ROOT));
        return isCapitalised && beginsASentence(text, place.start()) ? form.toLowerCase(Locale.ROOT) : form;
    }

    private static boolean beginsASentence(String text, int start) {
        int at = start - 1;
        while (at >= 0
                && !Character.isLetterOrDigit(text.charAt(at))
                && SENTENCE_BORDERS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at < 0 || !Character.isLetterOrDigit(text.charAt(at));
    }

    private Collection<FaqEntry> holding(String term, TextLanguage language) {
        List<FaqEntry> holding = new ArrayList<>();
        try {
            PostingsEnum positions =
                    MultiTerms.getTermPostingsEnum(index, language.anyField(), new BytesRef(term), PostingsEnum.NONE);
            while (positions != null
                    && holding.size() < MOST_TEXTS
                    && positions.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                holding.add(texts.entry(positions.docID()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return holding;
    }

    private LanguageAnalysis analysis(Question question) {
        return Objects.requireNonNull(analyses.get(question.language()));
    }
}
