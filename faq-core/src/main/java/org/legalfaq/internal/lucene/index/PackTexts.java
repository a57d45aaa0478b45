package org.legalfaq.internal.lucene.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.legalfaq.internal.lucene.analysis.TextLanguage;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/** Which texts of a pack belong together. Texts are named by their position in the pack. */
public final class PackTexts {
    private final List<FaqEntry> entries;
    private final List<TextLanguage> languages;
    private final int[][] byEntry;
    private final int[][] byFamily;

    public PackTexts(ContentPack pack) {
        entries = pack.entries();
        languages =
                entries.stream().map(entry -> TextLanguage.of(entry.language())).toList();
        byEntry = together(FaqEntry::id);
        byFamily = together(FaqEntry::family);
    }

    public int count() {
        return entries.size();
    }

    public FaqEntry entry(int position) {
        return entries.get(position);
    }

    public TextLanguage language(int position) {
        return languages.get(position);
    }

    /** All texts of the entry that a text belongs to, in pack order, itself among them. */
    int[] sameEntry(int position) {
        return byEntry[position];
    }

    /** All texts of the family that a text belongs to, in pack order, itself among them. */
    public int[] family(int position) {
        return byFamily[position];
    }

    /** The arrays are shared by the positions in them. */
    private int[][] together(Function<FaqEntry, Object> name) {
        Map<Object, List<Integer>> positions = new HashMap<>();
        int position = 0;
        for (FaqEntry entry : entries) {
            positions
                    .computeIfAbsent(name.apply(entry), key -> new ArrayList<>())
                    .add(position++);
        }
        int[][] groups = new int[position][];
        for (List<Integer> group : positions.values()) {
            int[] members = group.stream().mapToInt(Integer::intValue).toArray();
            for (int member : members) {
                groups[member] = members;
            }
        }
        return groups;
    }
}
