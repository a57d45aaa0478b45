package org.legalfaq.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.legalfaq.pack.PackLimits;

/**
 * A way to write files of a pack other than JSON, such as Markdown. It turns the text of a file into the tree that the
 * same content would have in JSON; all checks, rules and reports are the same from there on, with the places of the file
 * itself. Give it to {@link org.legalfaq.ContentPackLoader#withFormat}.
 *
 * <p>The manifest is always JSON. Names and values are checked by the library afterwards, and so are names that stand
 * twice, characters that no text may hold, and the limits; a format reports only what keeps it from making a tree. It must
 * still stop at the limits by itself where a hostile file could fill the memory or the stack before that.
 *
 * <p>Implementations are immutable, safe for use by several threads, and do no I/O.
 */
public interface PackFormat {

    /**
     * Returns how the names of its files end.
     *
     * @return the endings without the dot, in lower case, such as {@code md}; at least one, and not {@code json}, never
     *     null
     */
    Set<String> endings();

    /**
     * Reads a file.
     *
     * @param text the text of the file, decoded and without byte order mark, not null
     * @param limits how deep, long and large values may be, not null
     * @param problems takes what is wrong, not null
     * @return the tree; empty if nothing could be made of the file, which has then been reported, never null
     */
    Optional<PackNode> read(String text, PackLimits limits, FileProblems problems);

    /**
     * Returns what the writer of such a file calls a field of an entry, for messages about it.
     *
     * @param name the name of the field in JSON, not null
     * @return a noun and a name, such as {@code field "answer"} or {@code section "## Answer"}, never null
     */
    default String describeField(String name) {
        requireNonNull(name, "name");
        return "field \"" + name + "\"";
    }
}
