package org.legalfaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The {@code faq-cli} lines in the shell snippets of a page of documentation. */
final class DocumentedCommands {
    private static final Pattern SNIPPET = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    /** What the pages call the files and folders of their readers. */
    private static final Pattern FILE = Pattern.compile("our-(pack|site)|[\\w-]+\\.(csv|tsv|jar|pem)");

    private DocumentedCommands() {}

    /** Each with its words, files of the reader moved into a folder. */
    static List<List<String>> of(String page, Path folder) throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of("..", page)))
                .results()
                .flatMap(snippet -> snippet.group(1).replace("\\\n", " ").lines())
                .filter(line -> line.startsWith("faq-cli "))
                .map(line -> words(line, folder))
                .toList();
    }

    private static List<String> words(String line, Path folder) {
        return WORD.matcher(line.replaceFirst("\\s+# .*", ""))
                .results()
                .skip(1)
                .map(DocumentedCommands::unquoted)
                .map(word -> FILE.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toList();
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) != null ? word.group(1) : word.group();
    }
}
