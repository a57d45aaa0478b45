package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every problem found in a pack, in the order of its files.
 *
 * @param pack the id of the pack, or its source where the id is not known, not null
 * @param problems the first problems, as many as the limit allowed, not null
 * @param errors how many errors there are in all, kept or not
 * @param warnings how many warnings there are in all, kept or not
 */
public record PackReport(String pack, List<PackProblem> problems, int errors, int warnings) {

    /** Copies the problems. */
    public PackReport {
        requireNonNull(pack, "pack");
        problems = List.copyOf(requireNonNull(problems, "problems"));
    }

    /**
     * Tells whether nothing at all was found.
     *
     * @return true if there is neither an error nor a warning
     */
    public boolean isEmpty() {
        return errors == 0 && warnings == 0;
    }

    /**
     * Tells whether the pack cannot be loaded.
     *
     * @return true if there is an error
     */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Returns the whole report, ready to print; its first line says the pack and the counts. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "The pack \"%s\" has no problems".formatted(pack);
        }
        String counts = Stream.of(count(errors, "error"), count(warnings, "warning"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        String head = "The pack \"%s\" has %s".formatted(pack, counts);
        String body = problems.stream().map(PackProblem::toString).collect(Collectors.joining(System.lineSeparator()));
        int left = errors + warnings - problems.size();
        String tail = left == 0 ? "" : System.lineSeparator() + "… and " + left + " more";
        return head + System.lineSeparator() + body + tail;
    }

    private static Optional<String> count(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + what + (number == 1 ? "" : "s"));
    }
}
