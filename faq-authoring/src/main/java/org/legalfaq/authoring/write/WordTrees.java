package org.legalfaq.authoring.write;

import java.util.List;
import java.util.function.Function;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.spi.PackNode;

/** The files beside the entries as the format writes them. */
final class WordTrees {
    private static final String NO_ENTRY = "none";

    private WordTrees() {}

    static PackNode.ObjectNode topics(ContentPack pack) {
        List<LanguageTag> languages = pack.info().languages();
        return file("topics", pack.topics(), topic -> topic(topic, languages));
    }

    static PackNode.ObjectNode synonyms(ContentPack pack) {
        return file("synonyms", pack.synonyms(), WordTrees::synonyms);
    }

    static PackNode.ObjectNode expectations(ContentPack pack) {
        return file("expectations", pack.expectations(), WordTrees::expectation);
    }

    private static <T> PackNode.ObjectNode file(String name, List<T> values, Function<T, PackNode> tree) {
        return new Fields()
                .with(name, Fields.list(values.stream().map(tree).toList()))
                .object();
    }

    private static PackNode topic(Topic topic, List<LanguageTag> languages) {
        Fields codes = new Fields();
        topic.codes().forEach(code -> codes.with(code.scheme(), code.code()));
        Fields fields =
                new Fields().with("path", topic.path()).withMap("labels", LabelOrder.of(topic.labels(), languages));
        return (topic.codes().isEmpty() ? fields : fields.with("codes", codes.object())).object();
    }

    private static PackNode synonyms(SynonymSet set) {
        return new Fields()
                .with("language", set.language())
                .with("jurisdiction", set.jurisdiction())
                .withTexts("terms", set.terms())
                .object();
    }

    private static PackNode expectation(Expectation expectation) {
        return new Fields()
                .with("query", expectation.query())
                .with("jurisdiction", expectation.jurisdiction())
                .with("topic", expectation.topic())
                .with("language", expectation.language())
                .with("expect", expectation.expected().map(Object::toString).orElse(NO_ENTRY))
                .object();
    }
}
