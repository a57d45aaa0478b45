package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the HTML of an answer into Markdown: paragraphs, headings, lists, quotations, code, emphasis and plain links.
 * All else gives its text, and what could run or show something else gives nothing; both are reported.
 */
final class HtmlToMarkdown {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s<>\\p{Cntrl}]+");
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "template",
            "noscript",
            "svg",
            "math",
            "head",
            "title",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas",
            "link",
            "meta",
            "base");
    private static final Set<String> BOXES = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "li",
            "details",
            "summary",
            "aside",
            "nav",
            "body");

    private final Consumer<String> lost;

    private HtmlToMarkdown(Consumer<String> lost) {
        this.lost = lost;
    }

    static String convert(String html, Consumer<String> lost) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return String.join("\n\n", new HtmlToMarkdown(lost).blocks(body));
    }

    /** Whether a pack shows a link to this address. */
    static boolean isPlainAddress(String address) {
        return ADDRESS.matcher(address).matches();
    }

    private List<String> blocks(Element parent) {
        List<String> blocks = new ArrayList<>();
        InlineMarkdown line = new InlineMarkdown(lost);
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                line.flush(blocks);
                block(element, blocks);
            } else if (node instanceof Element element) {
                if (!isDropped(element)) {
                    line.add(element);
                }
            } else if (node instanceof TextNode text) {
                line.add(text);
            }
        }
        line.flush(blocks);
        return blocks;
    }

    private boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName()) && drop(element);
    }

    private boolean drop(Element element) {
        lost.accept("the element <" + element.normalName() + "> is left out with its content");
        return true;
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return BOXES.contains(name)
                || name.matches("h[1-6]|ul|ol|blockquote|pre|hr|table")
                || (!DROPPED.contains(name) && element.children().stream().anyMatch(HtmlToMarkdown::isBlock));
    }

    private void block(Element element, List<String> blocks) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String heading = InlineMarkdown.oneLine(element, lost);
                if (!heading.isEmpty()) {
                    blocks.add("#".repeat(name.charAt(1) - '0') + " " + heading);
                }
            }
            case "ul", "ol" -> list(element, blocks);
            case "blockquote" ->
                blocks(element).stream()
                        .reduce((one, other) -> one + "\n\n" + other)
                        .ifPresent(text -> blocks.add("> " + text.replace("\n", "\n> ")));
            case "pre" -> blocks.add(code(element.wholeText()));
            case "hr" -> blocks.add("***");
            case "table" -> table(element, blocks);
            default -> blocks.addAll(blocks(element));
        }
    }

    private void list(Element list, List<String> blocks) {
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            if (isDropped(item)) {
                continue;
            }
            String marker = list.normalName().equals("ol") ? items.size() + 1 + ". " : "- ";
            String text = String.join("\n\n", blocks(item));
            if (!text.isEmpty()) {
                items.add(marker + text.replace("\n", "\n" + " ".repeat(marker.length())));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(String.join("\n", items));
        }
    }

    private void table(Element table, List<String> blocks) {
        lost.accept("a table became lines of text");
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            row.children().forEach(cell -> cells.add(InlineMarkdown.oneLine(cell, lost)));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                blocks.add(MarkdownEscape.lineStart(String.join(" | ", cells)));
            }
        }
    }

    private static String code(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text.strip() + "\n" + fence;
    }
}
