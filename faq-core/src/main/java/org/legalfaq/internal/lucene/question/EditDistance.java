package org.legalfaq.internal.lucene.question;

import java.util.stream.IntStream;

/** Counts slips of the finger: letters too many, missing, wrong, or swapped with the next one. */
public final class EditDistance {
    private EditDistance() {}

    /** How many slips turn one word into the other. */
    public static int between(String typed, String word) {
        int[] last = lastRow(typed, word);
        return last[last.length - 1];
    }

    /** How many slips turn what was typed into the beginning of the word that is closest to it. */
    public static int toBeginning(String typed, String word) {
        return IntStream.of(lastRow(typed, word)).min().orElseThrow();
    }

    /** The distances of all that was typed to each beginning of the word, the empty one first. */
    private static int[] lastRow(String typed, String word) {
        int[] from = typed.codePoints().toArray();
        int[] to = word.codePoints().toArray();
        int[] beforeLast = new int[to.length + 1];
        int[] last = IntStream.rangeClosed(0, to.length).toArray();
        for (int i = 1; i <= from.length; i++) {
            int[] row = new int[to.length + 1];
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    row[j] = Math.min(row[j], 1 + beforeLast[j - 2]);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last;
    }
}
