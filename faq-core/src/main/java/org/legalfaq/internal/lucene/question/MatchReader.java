package org.legalfaq.internal.lucene.question;

import java.util.Map;
import java.util.Objects;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.internal.lucene.index.EntryDocuments;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.spi.Evidence;

/** Reads matched texts again, each in its own language. */
public record MatchReader(Map<TextLanguage, QuestionMatch> questions, JurisdictionRegistry registry) {

    public MatchedText read(FaqEntry entry) {
        return question(entry).read(entry, EntryDocuments.within(entry, registry));
    }

    public Evidence evidence(double best, double second, FaqEntry entry) {
        return question(entry).evidence(best, second, read(entry));
    }

    private QuestionMatch question(FaqEntry entry) {
        return Objects.requireNonNull(questions.get(TextLanguage.of(entry.language())), "a text in no asked language");
    }
}
