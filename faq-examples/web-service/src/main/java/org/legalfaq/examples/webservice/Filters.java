package org.legalfaq.examples.webservice;

import java.util.Optional;
import org.legalfaq.query.FaqQueryBuilder;
import org.legalfaq.query.SuggestQueryBuilder;

/**
 * What an answer must fit, from the query string.
 *
 * @param jurisdiction where the reader is
 * @param topic the topic it must belong to
 * @param language the reader's language
 */
record Filters(Optional<String> jurisdiction, Optional<String> topic, Optional<String> language) {

    FaqQueryBuilder with(FaqQueryBuilder query) {
        jurisdiction.ifPresent(tag -> Parameter.read("jurisdiction", tag, query::jurisdiction));
        topic.ifPresent(path -> Parameter.read("topic", path, query::topic));
        language.ifPresent(tag -> Parameter.read("language", tag, query::language));
        return query;
    }

    SuggestQueryBuilder with(SuggestQueryBuilder query) {
        jurisdiction.ifPresent(tag -> Parameter.read("jurisdiction", tag, query::jurisdiction));
        topic.ifPresent(path -> Parameter.read("topic", path, query::topic));
        language.ifPresent(tag -> Parameter.read("language", tag, query::language));
        return query;
    }
}
