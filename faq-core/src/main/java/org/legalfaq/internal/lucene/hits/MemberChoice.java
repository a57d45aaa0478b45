package org.legalfaq.internal.lucene.hits;

/** Which member of a family a hit shows. */
@FunctionalInterface
public interface MemberChoice {

    /**
     * Returns the member to show.
     *
     * @param best the best matching member
     * @param family all members in pack order, admissible or not
     */
    int shown(int best, int[] family);
}
