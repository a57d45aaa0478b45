package org.legalfaq.internal.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.pack.PackFiles;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.PackTrust;
import org.legalfaq.spi.PackFormat;

/**
 * How packs are read.
 *
 * @param limits how much of a pack is read
 * @param formats the formats of files beside JSON, by the ending of their names
 * @param trust whose signature packs must carry; empty if they need none
 */
public record LoadSettings(PackLimits limits, Map<String, PackFormat> formats, Optional<PackTrust> trust) {
    static final String JSON = "json";

    /** Nothing but JSON, within the default limits, signed or not. */
    public static final LoadSettings DEFAULT = new LoadSettings(PackLimits.DEFAULT, Map.of(), Optional.empty());

    /** Copies the formats. */
    public LoadSettings {
        formats = Map.copyOf(formats);
    }

    /** Returns these settings with other limits. */
    public LoadSettings with(PackLimits others) {
        return new LoadSettings(others, formats, trust);
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
        return new LoadSettings(limits, all, trust);
    }

    /** Returns these settings for signed packs only. */
    public LoadSettings with(PackTrust signers) {
        return new LoadSettings(limits, formats, Optional.of(signers));
    }

    PackFiles open(PackSource source) throws IOException {
        return trust.isPresent() ? trust.get().open(source, limits) : source.open(limits);
    }

    static boolean isJson(String path) {
        return ending(path).equals(JSON);
    }

    /** Returns the format of a file by its name; empty for JSON and for what is not known. */
    Optional<PackFormat> formatOf(String path) {
        return Optional.ofNullable(formats.get(ending(path)));
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
