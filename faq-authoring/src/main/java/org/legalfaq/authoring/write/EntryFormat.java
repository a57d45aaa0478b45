package org.legalfaq.authoring.write;

import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.spi.PackNode;

/** How the texts of entries are written. Everything else in a pack is JSON. */
enum EntryFormat {
    JSON(".json") {
        @Override
        String text(PackNode.ObjectNode file) {
            return JsonText.of(file);
        }
    },
    MARKDOWN(".md") {
        @Override
        String text(PackNode.ObjectNode file) {
            return new MarkdownFormat().write(file);
        }
    };

    private final String ending;

    EntryFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** Writes the tree of a file with one text. */
    abstract String text(PackNode.ObjectNode file);
}
