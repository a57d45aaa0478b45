package org.legalfaq.internal.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.spi.PackFormat;

/**
 * How packs are read.
 *
 * @param limits how much of a pack is read
 * @param formats the formats of files beside JSON, by the ending of their names
 */
public record LoadSettings(PackLimits limits, Map<String, PackFormat> formats) {
    static final String JSON = "json";

    /** Nothing but JSON, within the default limits. */
    public static final LoadSettings DEFAULT = new LoadSettings(PackLimits.DEFAULT, Map.of());

    /** Copies the formats. */
    public LoadSettings {
        formats = Map.copyOf(formats);
    }

    /** Returns these settings with other limits. */
    public LoadSettings with(PackLimits others) {
        return new LoadSettings(others, formats);
    }

    /**
     * Returns these settings with one more format.
     *
     * @throws IllegalArgumentException if it has no ending, or one that is taken
     */
    public LoadSettings with(PackFormat format) {
        if (format.endings().isEmpty()) {
            throw new IllegalArgumentException(
                    "A format must say how the names of its files end, but " + format + " has no ending");
        }
        Map<String, PackFormat> all = new HashMap<>(formats);
        for (String ending : format.endings()) {
            if (ending.equals(JSON) || all.put(ending, format) != null) {
                throw new IllegalArgumentException("Files ending in \"." + ending + "\" already have a format");
            }
        }
        return new LoadSettings(limits, all);
    }

    Optional<PackFormat> format(String ending) {
        return Optional.ofNullable(formats.get(ending));
    }
}
