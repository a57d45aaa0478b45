package org.legalfaq.testing;

import java.util.stream.LongStream;

/**
 * The seeds of tests with random data: others on each run, so that time finds what we did not think of. Each seed is part
 * of the test's name and of its failure; {@code -Dfaq.seed=} runs one of them again, {@code -Dfaq.seeds=} says how many.
 */
public final class Seeds {
    private Seeds() {}

    public static LongStream some(int count) {
        Long wanted = Long.getLong("faq.seed");
        return wanted != null
                ? LongStream.of(wanted)
                : LongStream.iterate(System.currentTimeMillis(), seed -> seed + 1)
                        .limit(Integer.getInteger("faq.seeds", count));
    }
}
