package org.legalfaq.authoring.exchange;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown from elsewhere as a pack's answer: without HTML, without links that the pack would not show. */
final class ForeignMarkdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\[\\^");

    private ForeignMarkdown() {}

    static String clean(String markdown, Consumer<String> lost) {
        String text = markdown;
        if (RawHtml.isIn(text) || hasOddLink(text)) {
            text = HtmlToMarkdown.convert(RENDERER.render(PARSER.parse(text)), lost);
        }
        return withoutReferences(text);
    }

    /** Nobody else's brackets are references to authorities, of which the entry has none. */
    static String withoutReferences(String markdown) {
        return REFERENCE.matcher(markdown).replaceAll("\\\\[^");
    }

    private static boolean hasOddLink(String markdown) {
        boolean[] found = {false};
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found[0] |= !HtmlToMarkdown.isPlainAddress(link.getDestination());
                visitChildren(link);
            }
        });
        return found[0];
    }
}
