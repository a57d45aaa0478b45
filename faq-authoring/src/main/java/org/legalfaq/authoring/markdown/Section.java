package org.legalfaq.authoring.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a file. */
enum Section {
    SHORT_ANSWER("Short answer", "shortAnswer"),
    ANSWER("Answer", "answer"),
    CAUTIONS("Cautions", "cautions");

    private final String title;
    private final String field;

    Section(String title, String field) {
        this.title = title;
        this.field = field;
    }

    String heading() {
        return "## " + title;
    }

    String field() {
        return field;
    }

    static Optional<Section> of(String field) {
        return Arrays.stream(values())
                .filter(section -> section.field.equals(field))
                .findFirst();
    }

    static Optional<Section> titled(String title) {
        String plain = title.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(section -> section.title.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    /** The section that a heading like "Caution:" or "Answers" was probably meant to begin. */
    static Optional<Section> meantBy(String title) {
        String letters = title.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(section -> !letters.isEmpty() && letters.startsWith(section.stem()))
                .findFirst();
    }

    private String stem() {
        return this == SHORT_ANSWER ? "short" : title.substring(0, 6).toLowerCase(Locale.ROOT);
    }
}
