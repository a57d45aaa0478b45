package org.legalfaq.internal.lucene.hits;

import java.util.stream.IntStream;

/** Shows the pinned text in its family. */
public record PinnedMember(int pinned, MemberChoice others) implements MemberChoice {

    @Override
    public int shown(int best, int[] family) {
        return IntStream.of(family).anyMatch(member -> member == pinned) ? pinned : others.shown(best, family);
    }
}
