package org.legalfaq.authoring.write;

import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.spi.PackNode;

/** How the texts of entries are written. Everything else in a pack is JSON. */
enum EntryFormat {
    JSON(".json", true) {
        @Override
        String text(PackNode.ObjectNode file) {
            return JsonText.of(file);
        }
    },
    MARKDOWN(".md", false) {
        @Override
        String text(PackNode.ObjectNode file) {
            return new MarkdownFormat().write(file);
        }
    };

    private final String ending;
    private final boolean holdsSeveral;

    EntryFormat(String ending, boolean holdsSeveral) {
        this.ending = ending;
        this.holdsSeveral = holdsSeveral;
    }

    /** Whether a file can hold more than one text. */
    boolean holdsSeveral() {
        return holdsSeveral;
    }

    String ending() {
        return ending;
    }

    /** Writes the tree of a file. */
    abstract String text(PackNode.ObjectNode file);
}
