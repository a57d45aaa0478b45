package org.legalfaq.pack;

/** Builds {@link PackLimits}. Not safe for use by several threads. */
public final class PackLimitsBuilder {
    private int maxFileBytes;
    private long maxPackBytes;
    private int maxFiles;
    private int maxEntries;
    private int maxValues;
    private int maxDepth;
    private int maxTextLength;
    private int maxNameLength;
    private int maxNumberLength;
    private int maxItems;
    private int maxProblems;

    PackLimitsBuilder(PackLimits from) {
        maxFileBytes = from.maxFileBytes();
        maxPackBytes = from.maxPackBytes();
        maxFiles = from.maxFiles();
        maxEntries = from.maxEntries();
        maxValues = from.maxValues();
        maxDepth = from.maxDepth();
        maxTextLength = from.maxTextLength();
        maxNameLength = from.maxNameLength();
        maxNumberLength = from.maxNumberLength();
        maxItems = from.maxItems();
        maxProblems = from.maxProblems();
    }

    /**
     * Sets the largest file.
     *
     * @param value the bytes after inflation, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxFileBytes(int value) {
        maxFileBytes = value;
        return this;
    }

    /**
     * Sets the largest sum of all files.
     *
     * @param value the bytes after inflation, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxPackBytes(long value) {
        maxPackBytes = value;
        return this;
    }

    /**
     * Sets how many files there may be.
     *
     * @param value the number, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxFiles(int value) {
        maxFiles = value;
        return this;
    }

    /**
     * Sets how many entries there may be in all files together.
     *
     * @param value the number, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxEntries(int value) {
        maxEntries = value;
        return this;
    }

    /**
     * Sets how many values there may be in all files together.
     *
     * @param value the number, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxValues(int value) {
        maxValues = value;
        return this;
    }

    /**
     * Sets the deepest nesting.
     *
     * @param value the levels, 1 to 500
     * @return this, never null
     */
    public PackLimitsBuilder maxDepth(int value) {
        maxDepth = value;
        return this;
    }

    /**
     * Sets the longest text.
     *
     * @param value the UTF-16 units, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxTextLength(int value) {
        maxTextLength = value;
        return this;
    }

    /**
     * Sets the longest name of a field.
     *
     * @param value the UTF-16 units, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxNameLength(int value) {
        maxNameLength = value;
        return this;
    }

    /**
     * Sets the longest number.
     *
     * @param value the digits, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxNumberLength(int value) {
        maxNumberLength = value;
        return this;
    }

    /**
     * Sets the longest array.
     *
     * @param value the number, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxItems(int value) {
        maxItems = value;
        return this;
    }

    /**
     * Sets how many problems a report keeps.
     *
     * @param value the number, at least 1
     * @return this, never null
     */
    public PackLimitsBuilder maxProblems(int value) {
        maxProblems = value;
        return this;
    }

    /**
     * Makes the limits.
     *
     * @return the limits, never null
     * @throws IllegalArgumentException if one is out of range
     */
    public PackLimits build() {
        return new PackLimits(
                maxFileBytes,
                maxPackBytes,
                maxFiles,
                maxEntries,
                maxValues,
                maxDepth,
                maxTextLength,
                maxNameLength,
                maxNumberLength,
                maxItems,
                maxProblems);
    }
}
