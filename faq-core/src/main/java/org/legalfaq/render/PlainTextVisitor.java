package org.legalfaq.render;

import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Writes the text of a parsed answer. */
final class PlainTextVisitor extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();
    private final Function<String, String> citation;

    PlainTextVisitor(Function<String, String> citation) {
        this.citation = citation;
    }

    String text() {
        return out.toString().strip();
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        out.append(marker(item));
        visitChildren(item);
        // Items of a list stand close together; only the list as a whole is set apart.
        if (item.getNext() != null) {
            trimEnd();
            out.append('\n');
        }
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literalBlock(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literalBlock(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literalBlock(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof AuthorityReference reference) {
            out.append(citation.apply(reference.key()));
        } else {
            visitChildren(node);
        }
    }

    private void block(Node node) {
        visitChildren(node);
        endBlock();
    }

    private void literalBlock(String literal) {
        out.append(literal.strip());
        endBlock();
    }

    private void endBlock() {
        trimEnd();
        out.append("\n\n");
    }

    private void trimEnd() {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }

    private static String marker(ListItem item) {
        if (item.getParent() instanceof BulletList) {
            return "- ";
        }
        int number = item.getParent() instanceof OrderedList list && list.getMarkerStartNumber() != null
                ? list.getMarkerStartNumber()
                : 1;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ". ";
    }
}
