package org.legalfaq.render;

import org.commonmark.node.CustomNode;

/** A footnote reference {@code [^key]} in an answer. */
final class AuthorityReference extends CustomNode {
    private final String key;

    AuthorityReference(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
