package org.legalfaq.render;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.legalfaq.model.Authority;
import org.legalfaq.model.FaqEntry;

/** An answer as plain text: blocks apart by an empty line, list items behind a dash or number, images as their text. */
public final class PlainText {
    private PlainText() {}

    /**
     * Returns an answer without its footnote references. This is the text that is searched and highlighted.
     *
     * @param answer the answer in CommonMark, not null
     * @return the text, never null
     */
    public static String of(String answer) {
        requireNonNull(answer, "answer");
        return render(answer, key -> "");
    }

    /**
     * Returns an entry's answer with its references as numbers: {@code [2]} is the second of the entry's authorities.
     *
     * @param entry the entry, not null
     * @return the text, never null
     */
    public static String withCitations(FaqEntry entry) {
        requireNonNull(entry, "entry");
        List<String> keys = new ArrayList<>();
        entry.authorities().stream().map(Authority::key).forEach(keys::add);
        return render(entry.answer(), key -> "[" + (keys.contains(key) ? keys.indexOf(key) + 1 : key) + "]");
    }

    private static String render(String answer, Function<String, String> citation) {
        PlainTextVisitor visitor = new PlainTextVisitor(citation);
        AnswerMarkdown.parse(answer).accept(visitor);
        return visitor.text();
    }
}
