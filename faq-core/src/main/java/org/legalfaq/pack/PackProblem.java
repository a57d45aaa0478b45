package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * One thing wrong in a pack: what was found, where, what was expected, and what to do.
 *
 * @param code the stable code, not null
 * @param pack the id of the pack at fault, or its source where the id is not known, not null
 * @param file the path of the file within the pack; empty if the problem lies in no one file, not null
 * @param line the line, from 1; empty if not known, not null
 * @param column the column in UTF-16 units, from 1; empty if not known, not null
 * @param pointer the place in the file as a JSON Pointer (RFC 6901); empty for the whole file, not null
 * @param found what is there, not null
 * @param expected what should be there, not null
 * @param hint what to do, not null
 */
public record PackProblem(
        ProblemCode code,
        String pack,
        String file,
        OptionalInt line,
        OptionalInt column,
        String pointer,
        String found,
        String expected,
        String hint) {

    /** Refuses null. */
    public PackProblem {
        requireNonNull(code, "code");
        requireNonNull(pack, "pack");
        requireNonNull(file, "file");
        requireNonNull(line, "line");
        requireNonNull(column, "column");
        requireNonNull(pointer, "pointer");
        requireNonNull(found, "found");
        requireNonNull(expected, "expected");
        requireNonNull(hint, "hint");
    }

    /**
     * Returns where the problem is, as compilers write it: {@code file:line:column}.
     *
     * @return the place, just the pack if no file is known, never null
     */
    public String location() {
        StringBuilder place = new StringBuilder(pack);
        if (!file.isEmpty()) {
            place.append('/').append(file);
        }
        line.ifPresent(number -> place.append(':').append(number));
        column.ifPresent(number -> place.append(':').append(number));
        return place.toString();
    }

    /** Returns the problem in two lines: place, code and finding; then the hint. */
    @Override
    public String toString() {
        return "%s: %s %s%s: found %s; expected %s%n    %s"
                .formatted(
                        location(),
                        code.id(),
                        code.title(),
                        pointer.isEmpty() ? "" : " at " + pointer,
                        found,
                        expected,
                        hint);
    }
}
