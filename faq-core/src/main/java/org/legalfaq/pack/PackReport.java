package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Every problem found in a pack, in the order of its files. Each is an error: a pack with any cannot be loaded. What an
 * editor should look at in a sound pack are the warnings of {@code PackLint} in {@code faq-authoring}.
 *
 * @param pack the id of the pack, or its source where the id is not known, not null
 * @param problems the first problems, as many as the limit allowed, not null
 * @param problemCount how many there are in all, kept or not
 */
public record PackReport(String pack, List<PackProblem> problems, int problemCount) {

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException if it counts fewer problems than it keeps
     */
    public PackReport {
        requireNonNull(pack, "pack");
        problems = List.copyOf(requireNonNull(problems, "problems"));
        if (problemCount < problems.size()) {
            throw new IllegalArgumentException(
                    "The count of problems must be at least the " + problems.size() + " kept, but was " + problemCount);
        }
    }

    /**
     * Tells whether nothing is wrong, so that the pack can be loaded.
     *
     * @return true if there is no problem
     */
    public boolean isEmpty() {
        return problemCount == 0;
    }

    /** Returns the whole report, ready to print; its first line says the pack and the count. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "The pack \"%s\" has no problems".formatted(pack);
        }
        String head = "The pack \"%s\" has %d error%s".formatted(pack, problemCount, problemCount == 1 ? "" : "s");
        String body = problems.stream().map(PackProblem::toString).collect(Collectors.joining(System.lineSeparator()));
        int left = problemCount - problems.size();
        String tail = left == 0 ? "" : System.lineSeparator() + "… and " + left + " more";
        return head + System.lineSeparator() + body + tail;
    }
}
