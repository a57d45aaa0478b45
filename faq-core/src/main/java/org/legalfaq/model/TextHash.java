package org.legalfaq.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hash of what a translation carries over. Phrasings and keywords are not part of it: each language has its own. */
final class TextHash {
    // No text of a pack may hold it, so that parts cannot run into each other.
    private static final String BETWEEN = "\0";

    private TextHash() {}

    static String of(FaqEntry entry) {
        Stream<String> cautions = entry.cautions().stream()
                .flatMap(caution -> Stream.of(caution.type().name(), caution.text()));
        String parts = Stream.concat(Stream.of(entry.question(), entry.shortAnswer(), entry.answer()), cautions)
                .collect(Collectors.joining(BETWEEN));
        return HexFormat.of().formatHex(sha256().digest(parts.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
