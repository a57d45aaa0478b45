package org.legalfaq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the documentation says of each code of errors and warnings. The pages come with the program. */
final class Codes {
    private static final Pattern SECTION = Pattern.compile("(?ms)^### (LF\\d{3}) ([^\n]+)\n(.*?)(?=^#|\\z)");

    private final Map<String, Section> sections = new LinkedHashMap<>();

    /**
     * What is said of one code.
     *
     * @param code the code
     * @param title it in a few words
     * @param text it in full, in Markdown
     */
    record Section(String code, String title, String text) {
        /** The text without the marks of Markdown. */
        String plain() {
            return Stream.of(text.split("\n\n", -1))
                    .map(paragraph -> paragraph.replace('\n', ' '))
                    .collect(Collectors.joining("\n\n"))
                    .replaceAll("\\*\\*|(?<!\\w)\\*(?=\\S)|(?<=[\\w.])\\*(?!\\w)|`", "")
                    .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        }
    }

    private Codes() {}

    static Codes read() {
        Codes codes = new Codes();
        Stream.of("problem-codes.md", "lint-codes.md").forEach(codes::read);
        return codes;
    }

    Optional<Section> find(String code) {
        return Optional.ofNullable(sections.get(code));
    }

    private void read(String name) {
        Matcher section = SECTION.matcher(page(name));
        while (section.find()) {
            sections.put(
                    section.group(1),
                    new Section(
                            section.group(1), section.group(2), section.group(3).strip()));
        }
    }

    private static String page(String name) {
        try (InputStream in = Codes.class.getResourceAsStream("docs/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The page docs/" + name + " is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
