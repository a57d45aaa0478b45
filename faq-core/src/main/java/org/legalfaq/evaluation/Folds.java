package org.legalfaq.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Five parts of the expectations, for cross-validation. The part is the CRC-32 of the query's UTF-8 bytes modulo 5: the
 * same on every machine and for every order, unmoved by what is added, and the same for one query in several places.
 */
final class Folds {
    static final int COUNT = 5;

    private Folds() {}

    static int of(ExpectationResult result) {
        CRC32 hash = new CRC32();
        hash.update(result.expectation().query().getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % COUNT);
    }

    static List<ExpectationResult> in(int fold, List<ExpectationResult> results) {
        return results.stream().filter(result -> of(result) == fold).toList();
    }

    static List<ExpectationResult> outside(int fold, List<ExpectationResult> results) {
        return results.stream().filter(result -> of(result) != fold).toList();
    }
}
