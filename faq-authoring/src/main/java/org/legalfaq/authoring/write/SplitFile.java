package org.legalfaq.authoring.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.spi.PackNode;

/** Divides a file of entries into files with one text each, because a file in Markdown holds no more. */
final class SplitFile {
    private static final String ENTRIES = "entries";

    private SplitFile() {}

    /**
     * Returns the trees of the new files by path without ending. What the file holds beside its entries goes with the
     * first. A file with just one text keeps its path.
     */
    static Map<String, PackNode.ObjectNode> of(String path, PackNode.ObjectNode file, Set<String> taken) {
        List<PackNode> texts = texts(file);
        String stem = path.substring(0, path.lastIndexOf('.'));
        Map<String, PackNode.ObjectNode> files = new LinkedHashMap<>();
        for (PackNode text : texts) {
            List<PackNode.Member> members = new ArrayList<>();
            for (PackNode.Member member : file.members()) {
                if (member.name().equals(ENTRIES)) {
                    members.add(new PackNode.Member(member.position(), ENTRIES, Fields.list(List.of(text))));
                } else if (files.isEmpty()) {
                    members.add(member);
                }
            }
            String name = texts.size() == 1 ? stem : stem + "/" + name((PackNode.ObjectNode) text);
            files.put(free(name, taken), new PackNode.ObjectNode(file.position(), members));
        }
        return files;
    }

    static List<PackNode> texts(PackNode.ObjectNode file) {
        return ((PackNode.ArrayNode) file.get(ENTRIES).orElseThrow()).items();
    }

    /** So that no two files have one name, on no file system. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static String name(PackNode.ObjectNode text) {
        return value(text, "id").orElseThrow()
                + value(text, "validFrom")
                        .map(day -> ".from-" + day)
                        .or(() -> value(text, "validTo").map(day -> ".until-" + day))
                        .orElse("")
                + value(text, "language").map(language -> "." + language).orElse("");
    }

    private static Optional<String> value(PackNode.ObjectNode text, String field) {
        return text.get(field)
                .filter(PackNode.TextNode.class::isInstance)
                .map(value -> ((PackNode.TextNode) value).value());
    }
}
