package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legalfaq.pack.PackSource;

/**
 * A pack to be read.
 *
 * @param source where it is
 * @param ids the ids by which it is asked for, all of which must be its own; usually none
 */
public record PackRequest(PackSource source, List<String> ids) {

    /** Asks for whatever pack is there, by the source's own id if it has one. */
    public static PackRequest of(PackSource source) {
        return new PackRequest(source, source.expectedPackId().stream().toList());
    }

    /** Asks for the pack of this id. */
    public static PackRequest of(PackSource source, String id) {
        return new PackRequest(
                source,
                Stream.concat(Stream.of(id), source.expectedPackId().stream())
                        .distinct()
                        .toList());
    }

    Optional<String> otherThan(String id) {
        return ids.stream().filter(asked -> !asked.equals(id)).findFirst();
    }
}
