package org.legalfaq.render;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** Finds the footnote references of an answer. */
public final class AuthorityReferences {
    private AuthorityReferences() {}

    /**
     * Returns the keys that an answer refers to, in the order of their first reference.
     *
     * @param answer the answer in CommonMark, not null
     * @return the keys without {@code [^} and {@code ]}, unmodifiable, never null
     */
    public static Set<String> in(String answer) {
        requireNonNull(answer, "answer");
        Set<String> keys = new LinkedHashSet<>();
        AnswerMarkdown.parse(answer).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof AuthorityReference reference) {
                    keys.add(reference.key());
                }
                visitChildren(node);
            }
        });
        return Collections.unmodifiableSet(keys);
    }
}
