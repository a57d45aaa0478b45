package org.legalfaq.examples.webservice;

import java.util.Optional;
import org.legalfaq.query.FaqQueryBuilder;

/**
 * Which part of a list is wanted, from the query string.
 *
 * @param offset how many hits to skip
 * @param limit how many hits to return at most
 */
record Paging(Optional<Integer> offset, Optional<Integer> limit) {

    FaqQueryBuilder with(FaqQueryBuilder query) {
        offset.ifPresent(value -> Parameter.read("offset", value, query::offset));
        limit.ifPresent(value -> Parameter.read("limit", value, query::limit));
        return query;
    }
}
