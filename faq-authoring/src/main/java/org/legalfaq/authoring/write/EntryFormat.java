package org.legalfaq.authoring.write;

import java.util.List;
import org.legalfaq.spi.PackNode;

/** How the texts of entries are written. Everything else in a pack is JSON. */
enum EntryFormat {
    JSON(".json") {
        @Override
        String text(PackNode.ObjectNode entry) {
            return JsonText.of(new Fields().withList("entries", List.of(entry)).object());
        }
    };

    private final String ending;

    EntryFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** Writes a file that holds this one text. */
    abstract String text(PackNode.ObjectNode entry);
}
