package org.legalfaq.authoring.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the addresses that an answer links to: {@code [text](address)}, {@code [label]: address}, {@code <address>}. */
final class AnswerLinks {
    private static final Pattern INLINE = Pattern.compile("]\\(\\s*+<?([^\\s<>()]++)");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[[^]\\n]++]:\\s*+<?([^\\s<>]++)");
    private static final Pattern AUTOLINK = Pattern.compile("<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*+)>");

    private AnswerLinks() {}

    static List<String> in(String answer) {
        return Stream.of(INLINE, DEFINITION, AUTOLINK)
                .flatMap(pattern -> pattern.matcher(answer).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
