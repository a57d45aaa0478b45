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
 * @param errors how many there are in all, kept or not
 */
public record PackReport(String pack, List<PackProblem> problems, int errors) {

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException if there are fewer errors than problems
     */
    public PackReport {
        requireNonNull(pack, "pack");
        problems = List.copyOf(requireNonNull(problems, "problems"));
        if (errors < problems.size()) {
            throw new IllegalArgumentException(
                    "A report with " + problems.size() + " problems has at least as many errors, but has " + errors);
        }
    }

    /**
     * Tells whether nothing is wrong, so that the pack can be loaded.
     *
     * @return true if there is no error
     */
    public boolean isEmpty() {
        return errors == 0;
    }

    /** Returns the whole report, ready to print; its first line says the pack and the count. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "The pack \"%s\" has no problems".formatted(pack);
        }
        String head = "The pack \"%s\" has %d error%s".formatted(pack, errors, errors == 1 ? "" : "s");
        String body = problems.stream().map(PackProblem::toString).collect(Collectors.joining(System.lineSeparator()));
        int left = errors - problems.size();
        String tail = left == 0 ? "" : System.lineSeparator() + "… and " + left + " more";
        return head + System.lineSeparator() + body + tail;
    }
}
