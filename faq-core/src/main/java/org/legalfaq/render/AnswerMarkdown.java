package org.legalfaq.render;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;

/**
 * Parses an answer. The one addition to CommonMark is the footnote reference; its "definitions" are the entry's
 * authorities, which is why the usual footnote extension, which wants them in the text, does not fit.
 */
final class AnswerMarkdown {
    // Deeper nesting than any real answer has; hostile text is cut off here instead of in the call stack.
    private static final int MAX_NESTING = 100;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .linkProcessor((info, scanner, context) -> {
                String text = info.text(scanner);
                return isReference(info, text)
                        ? LinkResult.replaceWith(new AuthorityReference(text.substring(1)), info.afterTextBracket())
                        : LinkResult.none();
            })
            .build();

    private AnswerMarkdown() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    private static boolean isReference(LinkInfo info, String text) {
        return info.destination() == null && text.length() > 1 && text.charAt(0) == '^';
    }
}
