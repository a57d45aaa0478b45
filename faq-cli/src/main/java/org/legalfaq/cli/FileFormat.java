package org.legalfaq.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.authoring.exchange.ExchangeFormat;

/**
 * What a pack or a file is written in.
 *
 * @param pack the format of a pack
 * @param foreign or that of another product
 */
record FileFormat(Optional<TargetFormat> pack, Optional<ExchangeFormat> foreign) {
    static final FileFormat JSON = new FileFormat(Optional.of(TargetFormat.JSON), Optional.empty());

    /**
     * Finds the format.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static FileFormat of(String name) {
        Optional<TargetFormat> pack = Arrays.stream(TargetFormat.values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
        Optional<ExchangeFormat> foreign = Arrays.stream(ExchangeFormat.values())
                .filter(format -> format.id().equals(name))
                .findFirst();
        if (pack.isEmpty() && foreign.isEmpty()) {
            throw new IllegalArgumentException(
                    "A format must be one of " + String.join(", ", names()) + ", but was \"" + name + "\"");
        }
        return new FileFormat(pack, foreign);
    }

    static List<String> names() {
        return Stream.concat(
                        Arrays.stream(TargetFormat.values()).map(TargetFormat::toString),
                        Arrays.stream(ExchangeFormat.values()).map(ExchangeFormat::id))
                .collect(Collectors.toList());
    }

    /** For help and for completion in the shell. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
