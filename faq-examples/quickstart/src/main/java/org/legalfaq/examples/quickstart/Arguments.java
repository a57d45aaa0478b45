package org.legalfaq.examples.quickstart;

import java.util.Optional;
import java.util.OptionalInt;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;

/**
 * The command line, read.
 *
 * @param command what to do
 * @param words the words that are no options, as one text
 * @param subject the topic of {@link Command#LIST_TOPIC} or the id of {@link Command#SHOW}
 * @param jurisdiction where the user is
 * @param topic the topic the answer must belong to
 * @param language the language the user wants
 * @param limit how many lines a list has at most
 */
record Arguments(
        Command command,
        String words,
        String subject,
        Optional<String> jurisdiction,
        Optional<String> topic,
        Optional<String> language,
        OptionalInt limit) {

    /** The user's words as a query. */
    FaqQuery question() {
        return filtered(FaqQuery.text(words)).build();
    }

    /** A query without words, which lists. */
    FaqQuery list() {
        return filtered(FaqQuery.all().limit(FaqQuery.MAX_LIMIT)).build();
    }

    private FaqQueryBuilder filtered(FaqQueryBuilder query) {
        jurisdiction.ifPresent(query::jurisdiction);
        topic.ifPresent(query::topic);
        language.ifPresent(query::language);
        limit.ifPresent(query::limit);
        return query;
    }
}
