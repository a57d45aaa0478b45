package org.legalfaq.internal.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tables of {@code docs/pack-format.md} say about each field: the one text for its readers and for editors. */
final class FieldTexts {
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|([^|]*)\\| (.*) \\|");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern LEAD = Pattern.compile("## .*|\\*\\*(.*?)\\*\\*.*");
    private static final Pattern POINTER_IN_PAGE = Pattern.compile("; (\\[?below]?|see .*?)(\\(#[^)]*\\))?\\.$");

    private final Map<String, Map<String, Row>> tables = new HashMap<>();

    private record Row(String needed, String text) {}

    FieldTexts(String page) {
        String lead = "";
        for (String line : page.lines().toList()) {
            Matcher leadLine = LEAD.matcher(line);
            Matcher row = ROW.matcher(line);
            if (leadLine.matches()) {
                lead = Optional.ofNullable(leadLine.group(1)).orElse(line.substring(3));
            } else if (row.matches()) {
                tables.computeIfAbsent(lead, name -> new HashMap<>())
                        .put(row.group(1), new Row(row.group(2).strip(), row.group(3)));
            }
        }
    }

    /** In Markdown, without links, which lead nowhere from an editor. */
    String markdown(String table, String field) {
        String text = POINTER_IN_PAGE.matcher(row(table, field).text()).replaceFirst(".");
        return LINK.matcher(text).replaceAll("$1");
    }

    String plain(String table, String field) {
        return markdown(table, field).replace("`", "").replace("**", "");
    }

    boolean isNeeded(String table, String field) {
        return List.of("yes", "one").contains(row(table, field).needed());
    }

    private Row row(String table, String field) {
        return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(field))
                .orElseThrow(() -> new IllegalStateException(
                        "docs/pack-format.md has no row `" + field + "` in the table after \"" + table + "\""));
    }
}
