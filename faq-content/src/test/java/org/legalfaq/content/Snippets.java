package org.legalfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Java snippets of a page of documentation. */
final class Snippets {
    private static final Path ROOT = Path.of("..");
    private static final Path TESTS = Path.of("src/test/java/org/legalfaq/content");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private Snippets() {}

    /** Each stands in the test word for word, so that it is compiled and run. Layout does not matter, words do. */
    static void assertThatAllStandIn(Class<?> test, String page, int least) throws IOException {
        String code = squeeze(Files.readString(TESTS.resolve(test.getSimpleName() + ".java")));
        List<String> snippets = SNIPPET.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map((MatchResult match) -> squeeze(match.group(1)))
                .toList();

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(least);
        assertThat(snippets).allSatisfy(snippet -> assertThat(code).contains(snippet));
    }

    private static String squeeze(String code) {
        return code.replaceAll("\\s+", "");
    }
}
