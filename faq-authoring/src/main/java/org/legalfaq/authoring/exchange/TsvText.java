package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.legalfaq.model.FaqEntry;

/** Tab-separated values as Azure has them: no quotation marks, and a line break is written as a backslash and an n. */
final class TsvText {
    private static final Pattern LINE = Pattern.compile("\\r\\n|\\n|\\r");
    private static final Pattern LIKE_A_BREAK = Pattern.compile("\\\\(?=n)");

    private TsvText() {}

    static List<TableRow> read(String text, ImportRun run) {
        List<TableRow> rows = new ArrayList<>();
        int line = 0;
        for (String row : LINE.split(text, -1)) {
            line++;
            if (rows.size() > run.limits().maxItems()) {
                run.problem(
                        0,
                        "",
                        "more than " + run.limits().maxItems() + " rows",
                        "at most " + run.limits().maxItems(),
                        "Divide the file, or raise the limit.");
                break;
            }
            if (!row.isBlank()) {
                rows.add(new TableRow(line, List.of(row.split("\t", -1))));
            }
        }
        return rows;
    }

    static String unescape(String cell) {
        return cell.replace("\\n", "\n");
    }

    /** Markdown: a backslash that would be read as a line break gets a space, also within code, where an entity would show. */
    static String escape(String markdown, FaqEntry entry, ExportRun run) {
        String text = markdown;
        if (LIKE_A_BREAK.matcher(text).find()) {
            run.lose(entry, "answer", "a backslash before an n got a space");
            text = LIKE_A_BREAK.matcher(text).replaceAll("\\\\ ");
        }
        if (text.contains("\t")) {
            run.lose(entry, "answer", "tabs became spaces");
            text = text.replace("\t", "    ");
        }
        return LINE.matcher(text).replaceAll("\\\\n");
    }

    /** Plain text of one line. */
    static String plain(String line, FaqEntry entry, ExportRun run) {
        if (!LIKE_A_BREAK.matcher(line).find()) {
            return line;
        }
        run.lose(entry, "question", "a backslash before an n got a space");
        run.lose(entry, "alternatePhrasings", "a backslash before an n got a space");
        return LIKE_A_BREAK.matcher(line).replaceAll("\\\\ ");
    }
}
