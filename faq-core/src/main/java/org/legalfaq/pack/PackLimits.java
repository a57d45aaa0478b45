package org.legalfaq.pack;

/**
 * How much of a pack is read before reading stops. A pack is data from somewhere else: without limits, a small archive
 * could fill the memory. The defaults leave ample room for packs written by hand.
 *
 * @param maxFileBytes the largest file, in bytes after inflation
 * @param maxPackBytes the largest sum of all files, in bytes after inflation
 * @param maxFiles the most files
 * @param maxEntries the most entries, translations counted, in all files together
 * @param maxValues the most values (texts, numbers, lists, objects …) in all files together
 * @param maxDepth the deepest nesting of objects and arrays, at most 500
 * @param maxTextLength the longest text, in UTF-16 units
 * @param maxNameLength the longest name of a field, in UTF-16 units
 * @param maxNumberLength the longest number, in digits
 * @param maxItems the longest array
 * @param maxProblems the most problems a report keeps; all are counted
 */
public record PackLimits(
        int maxFileBytes,
        long maxPackBytes,
        int maxFiles,
        int maxEntries,
        int maxValues,
        int maxDepth,
        int maxTextLength,
        int maxNameLength,
        int maxNumberLength,
        int maxItems,
        int maxProblems) {

    /** 16 MiB a file; 256 MiB, 10,000 files, 20,000 entries and a million values a pack; and 100 problems kept. */
    public static final PackLimits DEFAULT =
            new PackLimits(16 << 20, 256L << 20, 10_000, 20_000, 1_000_000, 32, 100_000, 500, 50, 100_000, 100);

    // Reading is recursive; deeper nesting than this could exhaust the stack of the caller's thread.
    private static final int DEEPEST = 500;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is below 1, or the depth is above 500
     */
    public PackLimits {
        requirePositive("maxFileBytes", maxFileBytes);
        requirePositive("maxPackBytes", maxPackBytes);
        requirePositive("maxFiles", maxFiles);
        requirePositive("maxEntries", maxEntries);
        requirePositive("maxValues", maxValues);
        requirePositive("maxDepth", maxDepth);
        requirePositive("maxTextLength", maxTextLength);
        requirePositive("maxNameLength", maxNameLength);
        requirePositive("maxNumberLength", maxNumberLength);
        requirePositive("maxItems", maxItems);
        requirePositive("maxProblems", maxProblems);
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("maxDepth must be at most " + DEEPEST + ", but was " + maxDepth);
        }
    }

    /**
     * Starts other limits from these.
     *
     * @return a builder with the values of these, never null
     */
    public PackLimitsBuilder toBuilder() {
        return new PackLimitsBuilder(this);
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but was " + value);
        }
    }
}
