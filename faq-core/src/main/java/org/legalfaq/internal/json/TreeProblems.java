package org.legalfaq.internal.json;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.ProblemCode;

/** What can be wrong in the tree of any file, whatever its format. */
final class TreeProblems {
    // Where every file of entries has them, and how deep.
    private static final String ENTRIES = "/entries/";
    private static final int ENTRY_DEPTH = 2;

    private static final String TWO_PACKS =
            "Make two packs of it, or load it with higher PackLimits if you trust its source.";

    private final PackLimits limits;
    private final PackAllowance allowance;
    private final ProblemSink problems;

    TreeProblems(PackLimits limits, PackAllowance allowance, ProblemSink problems) {
        this.limits = limits;
        this.allowance = allowance;
        this.problems = problems;
    }

    /** Counts a value, before it is read, against what the whole pack may hold. */
    void count(Place place, int depth) {
        if (depth == ENTRY_DEPTH && place.pointer().startsWith(ENTRIES) && !allowance.takeEntry()) {
            throw end(
                    ProblemCode.TOO_MANY_ENTRIES,
                    place,
                    "more than " + limits.maxEntries() + " entries",
                    "at most " + limits.maxEntries() + " entries in all files of a pack together",
                    TWO_PACKS);
        } else if (!allowance.takeValue()) {
            throw end(
                    ProblemCode.FILE_TOO_LARGE,
                    place,
                    "more than " + limits.maxValues() + " values in all files together",
                    "a pack within the limits",
                    TWO_PACKS);
        }
    }

    /** Returns the place if what is there may be nested so deeply. */
    Place limitDepth(Place place, int depth) {
        if (depth >= limits.maxDepth()) {
            throw end(
                    ProblemCode.TOO_DEEP,
                    place,
                    "nesting below " + limits.maxDepth() + " levels",
                    "at most " + limits.maxDepth() + " levels",
                    "Flatten the structure; the format needs no more than six levels.");
        }
        return place;
    }

    void limitItems(int size, Place place) {
        if (size > limits.maxItems()) {
            throw end(
                    ProblemCode.VALUE_TOO_LONG,
                    place,
                    "more than " + limits.maxItems() + " items",
                    "at most " + limits.maxItems() + " items",
                    "Split the list over several files.");
        }
    }

    private EndOfFile end(ProblemCode code, Place place, String found, String expected, String hint) {
        problems.add(code, place, found, expected, hint);
        return new EndOfFile();
    }

    void forbidden(Place place, OptionalInt character) {
        problems.add(
                ProblemCode.FORBIDDEN_CHARACTER,
                place,
                "the character U+%04X".formatted(character.orElseThrow()),
                "no control characters, and none that turn the writing direction",
                "Delete the character; it is invisible in most editors, so retype the words around it.");
    }

    void duplicate(Place place, String name) {
        problems.add(
                ProblemCode.DUPLICATE_KEY,
                place,
                "the key " + Shown.quote(name) + " again",
                "each key once in an object",
                "Delete one of the two, or merge their values.");
    }

    void tooLong(Place place, String found) {
        problems.add(
                ProblemCode.VALUE_TOO_LONG,
                place,
                found,
                "texts of at most %d characters, names of at most %d, numbers of at most %d digits"
                        .formatted(limits.maxTextLength(), limits.maxNameLength(), limits.maxNumberLength()),
                "Shorten the value.");
    }

    /** Makes an object. Which of two values of one name was meant is unknown, so neither is judged. */
    static JsonValue.ObjectValue withUnusable(
            Place place, Map<String, JsonValue.Member> members, Set<String> unusable) {
        unusable.forEach(name -> members.computeIfPresent(
                name,
                (same, member) -> new JsonValue.Member(
                        member.name(), new JsonValue.Unusable(member.value().place()))));
        return new JsonValue.ObjectValue(place, members, Set.of());
    }

    /** Ends the reading of a file whose problem has been reported. */
    static final class EndOfFile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EndOfFile() {
            super(null, null, false, false);
        }
    }
}
