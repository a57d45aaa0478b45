package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list in one cell: an item a line, its parts divided by a bar. What would be mistaken for a divider stands behind a
 * backslash, so that every list comes back as it was.
 */
final class CellList {
    private CellList() {}

    static String write(List<String> items) {
        return items.stream().map(CellList::escape).collect(Collectors.joining("\n"));
    }

    static String writeParts(List<List<String>> items) {
        return items.stream()
                .map(parts -> parts.stream().map(CellList::escape).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    static List<String> read(String cell) {
        return readParts(cell).stream().map(parts -> String.join("|", parts)).toList();
    }

    static List<List<String>> readParts(String cell) {
        List<List<String>> items = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                part.append(c).append(cell.charAt(++i));
            } else if (c == '|') {
                parts.add(unescape(part));
            } else if (c == '\n' || c == '\r') {
                end(part, parts, items);
            } else {
                part.append(c);
            }
        }
        end(part, parts, items);
        return items;
    }

    private static void end(StringBuilder part, List<String> parts, List<List<String>> items) {
        parts.add(unescape(part));
        if (parts.size() > 1 || !parts.get(0).isEmpty()) {
            items.add(List.copyOf(parts));
        }
        parts.clear();
    }

    private static String escape(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        if (escaped.startsWith(" ")) {
            escaped = "\\s" + escaped.substring(1);
        }
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    private static String unescape(StringBuilder part) {
        int start = 0;
        int end = part.length();
        while (start < end && isSpace(part.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(part.charAt(end - 1))) {
            end--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = part.charAt(i);
            text.append(c == '\\' && i + 1 < end ? meaning(part.charAt(++i)) : String.valueOf(c));
        }
        part.setLength(0);
        return text.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static String meaning(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 's' -> " ";
            case '\\', '|' -> String.valueOf(c);
            // Somebody's own backslash.
            default -> "\\" + c;
        };
    }
}
