package org.legalfaq.internal.load;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.legalfaq.internal.json.DisclaimerDoc;
import org.legalfaq.internal.json.ExpectationDoc;
import org.legalfaq.internal.json.SynonymDoc;
import org.legalfaq.internal.json.TopicDoc;
import org.legalfaq.internal.json.WaiverDoc;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.ExternalCode;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.model.Waiver;

/** Makes model values of bound records. Empty means that a needed part was unreadable, which has been reported. */
final class ModelValues {
    private static final String NO_ENTRY = "none";

    private ModelValues() {}

    static Optional<Topic> topic(TopicDoc doc) {
        if (doc.path() == null || doc.labels().isEmpty()) {
            return Optional.empty();
        }
        List<ExternalCode> codes = doc.codes().entrySet().stream()
                .map(code -> new ExternalCode(code.getKey(), code.getValue()))
                .toList();
        return Optional.of(new Topic(TopicPath.of(doc.path()), labels(doc.labels()), codes));
    }

    static Optional<SynonymSet> synonyms(SynonymDoc doc, LanguageTag packLanguage) {
        return doc.terms().size() < 2
                ? Optional.empty()
                : Optional.of(new SynonymSet(
                        language(doc.language()).orElse(packLanguage), jurisdiction(doc.jurisdiction()), doc.terms()));
    }

    static Optional<Expectation> expectation(ExpectationDoc doc) {
        String expect = doc.expect();
        if (doc.query() == null || expect == null) {
            return Optional.empty();
        }
        return Optional.of(new Expectation(
                doc.query(),
                jurisdiction(doc.jurisdiction()),
                Optional.ofNullable(doc.topic()).map(TopicPath::of),
                language(doc.language()),
                expect.equals(NO_ENTRY) ? Optional.empty() : Optional.of(EntryId.of(expect))));
    }

    static Optional<Disclaimer> disclaimer(DisclaimerDoc doc) {
        String text = doc.text();
        return text == null
                ? Optional.empty()
                : language(doc.language())
                        .map(language -> new Disclaimer(language, jurisdiction(doc.jurisdiction()), text));
    }

    static Optional<Waiver> waiver(WaiverDoc doc) {
        return doc.code() == null || doc.reason() == null
                ? Optional.empty()
                : Optional.of(new Waiver(
                        doc.code(),
                        doc.reason(),
                        Optional.ofNullable(doc.entry()).map(EntryId::of)));
    }

    static Map<LanguageTag, String> labels(Map<String, String> docs) {
        Map<LanguageTag, String> labels = new LinkedHashMap<>();
        docs.forEach((language, label) -> labels.put(LanguageTag.of(language), label));
        return labels;
    }

    static Optional<LanguageTag> language(@Nullable String text) {
        return Optional.ofNullable(text).map(LanguageTag::of);
    }

    static Optional<Jurisdiction> jurisdiction(@Nullable String text) {
        return Optional.ofNullable(text).map(Jurisdiction::of);
    }

    static Optional<URI> address(@Nullable String text) {
        return Optional.ofNullable(text).map(URI::create);
    }
}
