package org.legalfaq.authoring.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A run of inline HTML as Markdown. */
final class InlineMarkdown {
    private static final Set<String> SILENT =
            Set.of("span", "font", "abbr", "small", "wbr", "tbody", "thead", "tr", "td", "th");

    private static final Pattern BREAKS_AROUND = Pattern.compile("^(?:\\s*\\\\\\n)+|(?:\\s*\\\\\\n)+\\s*$");

    private final Consumer<String> lost;
    private final StringBuilder out = new StringBuilder();

    InlineMarkdown(Consumer<String> lost) {
        this.lost = lost;
    }

    static String oneLine(Element element, Consumer<String> lost) {
        InlineMarkdown line = new InlineMarkdown(lost);
        element.childNodes().forEach(line::node);
        return line.text().replace("\\\n", " ");
    }

    void add(Element element) {
        element(element);
    }

    void add(TextNode text) {
        text(text);
    }

    /** Ends the paragraph, if there is one. */
    void flush(List<String> blocks) {
        String paragraph = text();
        if (!paragraph.isEmpty()) {
            blocks.add(Arrays.stream(paragraph.split("\\\\\n", -1))
                    .map(line -> MarkdownEscape.lineStart(line.strip()))
                    .collect(Collectors.joining("\\\n")));
        }
        out.setLength(0);
    }

    private String text() {
        return BREAKS_AROUND.matcher(out).replaceAll("").strip();
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void text(TextNode node) {
        String text = MarkdownEscape.inline(node.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
        boolean afterSpace = out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
        out.append(afterSpace ? text.stripLeading() : text);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> out.append("\\\n");
            case "b", "strong" -> wrapped("**", element);
            case "i", "em", "cite" -> wrapped("*", element);
            case "code", "kbd", "samp", "tt" -> code(element.wholeText());
            case "a" -> link(element);
            case "img" -> {
                lost.accept("an image became its alternative text");
                out.append(MarkdownEscape.inline(element.attr("alt").strip()));
            }
            default -> {
                if (!SILENT.contains(element.normalName())) {
                    lost.accept("the element <" + element.normalName() + "> became its text");
                }
                element.childNodes().forEach(this::node);
            }
        }
    }

    /** Marks must touch the word that they stand at. */
    private void wrapped(String mark, Element element) {
        String inner = oneLine(element, lost);
        String whole = element.wholeText();
        boolean spaceBefore = !whole.isEmpty() && Character.isWhitespace(whole.charAt(0));
        boolean spaceAfter = !whole.isEmpty() && Character.isWhitespace(whole.charAt(whole.length() - 1));
        if (!inner.isEmpty()) {
            out.append(spaceBefore ? " " : "")
                    .append(mark)
                    .append(inner)
                    .append(mark)
                    .append(spaceAfter ? " " : "");
        }
    }

    private void code(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.contains("`")) {
            out.append(MarkdownEscape.inline(line));
        } else if (!line.isEmpty()) {
            out.append('`').append(line).append('`');
        }
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        String text = oneLine(element, lost);
        if (HtmlToMarkdown.isPlainAddress(address) && !text.isEmpty()) {
            out.append('[').append(text).append("](<").append(address).append(">)");
        } else {
            if (!address.isEmpty()) {
                lost.accept("the link to " + Quoted.text(address) + " became its text");
            }
            out.append(text);
        }
    }
}
