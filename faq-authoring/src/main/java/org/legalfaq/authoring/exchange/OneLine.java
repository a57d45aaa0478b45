package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.legalfaq.model.FaqEntry;

/** Questions for products in which one is one line. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text.strip()).replaceAll(" ").strip();
    }

    /** The question and its other phrasings, each in one line and once; what changes is reported. */
    static List<String> questions(FaqEntry entry, ExportRun run) {
        String question = of(entry.question());
        if (!question.equals(entry.question())) {
            run.lose(entry, "question", "line breaks and tabs became spaces");
        }
        List<String> all = new ArrayList<>(List.of(question));
        for (String phrasing : entry.alternatePhrasings()) {
            String line = of(phrasing);
            if (!line.equals(phrasing)) {
                run.lose(entry, "alternatePhrasings", "line breaks and tabs became spaces");
            }
            if (line.isBlank() || all.contains(line)) {
                run.lose(entry, "alternatePhrasings", "one that is the same as another is left out");
            } else {
                all.add(line);
            }
        }
        return all;
    }
}
