package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.legalfaq.internal.load.LoadResult;
import org.legalfaq.internal.load.LoadSettings;
import org.legalfaq.internal.load.PackLoader;
import org.legalfaq.internal.load.PackRequest;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.CheckedPack;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.PackTrust;
import org.legalfaq.spi.PackFormat;

/**
 * Loads, checks and layers packs with other settings than the default ones, which {@link ContentPacks} has: other limits,
 * other formats of files, signed packs only.
 *
 * <pre>{@code
 * ContentPackLoader loader = ContentPacks.loader()
 *         .withFormat(new MarkdownFormat())
 *         .withLimits(PackLimits.DEFAULT.toBuilder().maxFileBytes(1 << 20).build());
 * ContentPack pack = loader.load(PackSource.directory(folder));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ContentPackLoader {
    static final ContentPackLoader DEFAULT = new ContentPackLoader(LoadSettings.DEFAULT);

    private final LoadSettings settings;

    private ContentPackLoader(LoadSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns a loader with other limits.
     *
     * @param limits how much of a pack is read and how many problems are kept, not null
     * @return the loader, never null
     */
    public ContentPackLoader withLimits(PackLimits limits) {
        requireNonNull(limits, "limits");
        return new ContentPackLoader(settings.with(limits));
    }

    /**
     * Returns a loader that also reads files of this format. Which format a file has, its name says by its ending.
     *
     * @param format the format, not null
     * @return the loader, never null
     * @throws IllegalArgumentException if the format has no ending, or one that is taken; {@code json} always is
     */
    public ContentPackLoader withFormat(PackFormat format) {
        requireNonNull(format, "format");
        return new ContentPackLoader(settings.with(format));
    }

    /**
     * Returns a loader that takes only packs that are signed: jars in zip files or zip streams. Folders and packs on the class
     * path are refused, as is a jar with a file that nobody accepted has signed. Of {@link #overlay}, the packs laid over the
     * base must be signed; the base is loaded already.
     *
     * @param trust whose signature is accepted, not null
     * @return the loader, never null
     */
    public ContentPackLoader withTrust(PackTrust trust) {
        requireNonNull(trust, "trust");
        return new ContentPackLoader(settings.with(trust));
    }

    /**
     * Loads a pack.
     *
     * @param source where it is, not null
     * @return the pack, never null
     * @throws InvalidPackException if it has any error; the exception carries the whole report
     */
    public ContentPack load(PackSource source) {
        requireNonNull(source, "source");
        return load(PackRequest.of(source));
    }

    /**
     * Checks a pack and reports every problem instead of throwing.
     *
     * @param source where it is, not null
     * @return the report, empty if nothing is wrong, never null
     */
    public PackReport check(PackSource source) {
        requireNonNull(source, "source");
        return loader().load(PackRequest.of(source)).report();
    }

    /**
     * Checks a pack and returns all that is known of it, as {@link ContentPacks#examine} does.
     *
     * @param source where it is, not null
     * @return what came of it, never null
     */
    public CheckedPack examine(PackSource source) {
        requireNonNull(source, "source");
        LoadResult result = loader().load(PackRequest.of(source));
        return new CheckedPack(result.report(), result.pack(), result.places());
    }

    /**
     * Lays packs over another, as {@link ContentPacks#overlay} does.
     *
     * @param base the pack below, not null
     * @param overlays the packs above, the lowest first, not null
     * @return a new pack, never null
     * @throws InvalidPackException if an overlay, or all of them together, have any error
     */
    public ContentPack overlay(ContentPack base, PackSource... overlays) {
        requireNonNull(base, "base");
        requireNonNull(overlays, "overlays");
        return packOf(loader().overlay(base, requests(overlays)));
    }

    /**
     * Checks packs to be laid over another, as {@link ContentPacks#checkOverlay} does.
     *
     * @param base the pack below, not null
     * @param overlays the packs above, the lowest first, not null
     * @return the report, empty if nothing is wrong, never null
     */
    public PackReport checkOverlay(ContentPack base, PackSource... overlays) {
        requireNonNull(base, "base");
        requireNonNull(overlays, "overlays");
        return loader().overlay(base, requests(overlays)).report();
    }

    ContentPack load(PackRequest request) {
        return packOf(loader().load(request));
    }

    private PackLoader loader() {
        return new PackLoader(settings);
    }

    private static ContentPack packOf(LoadResult result) {
        return result.pack().orElseThrow(() -> new InvalidPackException(result.report()));
    }

    private static List<PackRequest> requests(PackSource... sources) {
        return Stream.of(sources)
                .map(source -> PackRequest.of(requireNonNull(source, "overlays")))
                .toList();
    }
}
