package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** HTML within Markdown: text for us, markup for other products. */
final class RawHtml {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final int MOST_ROUNDS = 20;

    private RawHtml() {}

    static boolean isIn(String markdown) {
        return !spans(markdown).isEmpty();
    }

    /** Markdown in which the HTML is text for everybody. Escaping a block can lay bare an inline, hence the rounds. */
    static String escaped(String markdown) {
        String text = markdown;
        List<SourceSpan> spans = spans(text);
        for (int round = 0; !spans.isEmpty() && round < MOST_ROUNDS; round++) {
            text = escaped(text, spans);
            spans = spans(text);
        }
        return spans.isEmpty() ? text : text.replace("<", "\\<");
    }

    private static String escaped(String text, List<SourceSpan> spans) {
        StringBuilder escaped = new StringBuilder(text);
        spans.stream()
                .sorted(Comparator.comparingInt(SourceSpan::getInputIndex).reversed())
                .forEach(span -> {
                    int end = span.getInputIndex() + span.getLength();
                    for (int i = end - 1; i >= span.getInputIndex(); i--) {
                        if (escaped.charAt(i) == '<') {
                            escaped.insert(i, '\\');
                        }
                    }
                });
        return escaped.toString();
    }

    private static List<SourceSpan> spans(String markdown) {
        List<SourceSpan> spans = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                add(html);
            }

            @Override
            public void visit(HtmlInline html) {
                add(html);
            }

            private void add(Node html) {
                html.getSourceSpans().stream()
                        .filter(span -> markdown.substring(
                                        span.getInputIndex(), span.getInputIndex() + span.getLength())
                                .contains("<"))
                        .forEach(spans::add);
            }
        });
        return spans;
    }
}
