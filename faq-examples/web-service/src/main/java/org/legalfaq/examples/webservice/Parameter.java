package org.legalfaq.examples.webservice;

import java.util.function.Function;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;

/** Hands a client's value to the library, whose refusal becomes the client's mistake and not the server's. */
final class Parameter {
    private Parameter() {}

    static <V, T> T read(String name, V value, Function<? super V, ? extends T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException refused) {
            throw new BadParameterException(name, refused);
        }
    }

    static FaqQueryBuilder words(String q) {
        return read("q", q, words -> {
            if (words.isBlank()) {
                throw new IllegalArgumentException("The question is empty: give it as the parameter \"q\"");
            }
            return FaqQuery.text(words);
        });
    }
}
