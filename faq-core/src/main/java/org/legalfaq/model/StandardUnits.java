package org.legalfaq.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the units that come with the library: a table of tag, parent, English name and aliases, and one of further names,
 * both generated from Unicode CLDR (see their heads).
 */
final class StandardUnits {
    private static final String TABLE = "jurisdictions.tsv";
    private static final String NAMES = "jurisdiction-names.tsv";

    private StandardUnits() {}

    static List<JurisdictionUnit> read() {
        Map<String, Map<LanguageTag, String>> labels = new HashMap<>();
        Map<String, List<String>> otherNames = new HashMap<>();
        for (String[] row : rows(NAMES)) {
            if (row[1].isEmpty()) {
                otherNames.computeIfAbsent(row[0], tag -> new ArrayList<>()).add(row[2]);
            } else {
                labels.computeIfAbsent(row[0], tag -> new HashMap<>()).put(new LanguageTag(row[1]), row[2]);
            }
        }
        return rows(TABLE).stream()
                .map(row -> {
                    Map<LanguageTag, String> byLanguage = labels.computeIfAbsent(row[0], tag -> new HashMap<>());
                    byLanguage.put(LanguageTag.ENGLISH, row[2]);
                    return new JurisdictionUnit(
                            new Jurisdiction(row[0]),
                            row[1].isEmpty() ? Optional.empty() : Optional.of(new Jurisdiction(row[1])),
                            byLanguage,
                            aliases(row[3]),
                            otherNames.getOrDefault(row[0], List.of()));
                })
                .toList();
    }

    private static List<String[]> rows(String resource) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = StandardUnits.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The library's own file " + resource
                        + " is missing beside the class " + StandardUnits.class.getName()
                        + "; if this is a repackaged jar, keep its resources");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Set<Jurisdiction> aliases(String field) {
        return Stream.of(field.split(","))
                .filter(alias -> !alias.isEmpty())
                .map(Jurisdiction::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
