package org.legalfaq.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the units that come with the library: a table of tag, parent, English name and aliases, generated from Unicode
 * CLDR (see the head of the file).
 */
final class StandardUnits {
    private static final String RESOURCE = "jurisdictions.tsv";

    private StandardUnits() {}

    static List<JurisdictionUnit> read() {
        List<JurisdictionUnit> units = new ArrayList<>();
        try (InputStream in = StandardUnits.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The library's own file " + RESOURCE
                        + " is missing beside the class " + StandardUnits.class.getName()
                        + "; if this is a repackaged jar, keep its resources");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    units.add(parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    private static JurisdictionUnit parse(String line) {
        String[] fields = line.split("\t", -1);
        return new JurisdictionUnit(
                new Jurisdiction(fields[0]),
                fields[1].isEmpty() ? Optional.empty() : Optional.of(new Jurisdiction(fields[1])),
                Map.of(LanguageTag.ENGLISH, fields[2]),
                aliases(fields[3]),
                List.of());
    }

    private static Set<Jurisdiction> aliases(String field) {
        return Stream.of(field.split(","))
                .filter(alias -> !alias.isEmpty())
                .map(Jurisdiction::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
