package org.legalfaq.internal.lucene;

import java.util.Set;

/**
 * Words that build an English question but do not say what it is about. They add to the score of a text that matches
 * otherwise; a text that holds nothing else of the question does not match.
 *
 * <p>Part of the language, not of any pack's content. Left out on purpose, because they carry meaning in law:
 * negations, {@code without}, {@code against}, {@code before}, {@code after}, {@code long}, {@code often}, and
 * {@code will}, which is also a document. Left out, too, are the words that ask ({@code who}, {@code when},
 * {@code where}, {@code why}, {@code how many}): "how many" or "where" tells questions apart that have all else in
 * common.
 */
final class EnglishFunctionWords {
    static final Set<String> ALL = Set.of(words("""
            a an the this that these those there here it its
            i i'm i've i'd i'll me my mine myself we we're we've us our ours you you're you've your yours
            he she him his her hers they they're them their theirs someone somebody anyone anybody
            something anything one ones
            am is are was were be been being isn't aren't wasn't weren't
            do does did done doing don't doesn't didn't have has had having haven't hasn't hadn't
            can could may might shall should would must can't cannot couldn't shouldn't wouldn't
            what which whether
            of to in on at by for from with about into as than then if or and but so because also just
            want wants wanted need needs get gets got getting go goes going happen happens happened
            know tell mean means please really actually any some ever still
            """));

    private EnglishFunctionWords() {}

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }
}
