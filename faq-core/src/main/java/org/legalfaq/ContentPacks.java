package org.legalfaq;

import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.CheckedPack;
import org.legalfaq.pack.InvalidPackException;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;

/**
 * Finds, loads, checks and layers content packs.
 *
 * <p>Loading reads the whole pack into memory and judges it by the same rules every time: what loads today loads
 * tomorrow, on any machine. Nothing is cached; keep the pack, which is immutable. All methods are safe for use by several
 * threads.
 *
 * <p>{@code bundled} and {@code available} look for packs with {@link java.util.ServiceLoader}, by default in the class
 * loader of this library and those above it, on class path and module path alike. They never use the class loader of the
 * thread and never depend on the order of the class path.
 */
public final class ContentPacks {
    private ContentPacks() {}

    /**
     * Returns a loader that can be given other settings than the default ones, which all methods here use: other limits,
     * and formats of files beside JSON.
     *
     * @return a loader with the default settings, never null
     */
    public static ContentPackLoader loader() {
        return ContentPackLoader.DEFAULT;
    }

    /**
     * Loads a pack.
     *
     * @param source where it is, not null
     * @return the pack, never null
     * @throws InvalidPackException if it has any error; the exception carries the whole report
     */
    public static ContentPack load(PackSource source) {
        return loader().load(source);
    }

    /**
     * Loads a pack within other limits than the default ones.
     *
     * @param source where it is, not null
     * @param limits how much of it is read, not null
     * @return the pack, never null
     * @throws InvalidPackException if it has any error; the exception carries the whole report
     */
    public static ContentPack load(PackSource source, PackLimits limits) {
        return loader().withLimits(limits).load(source);
    }

    /**
     * Checks a pack and reports every problem instead of throwing.
     *
     * @param source where it is, not null
     * @return the report, empty if nothing is wrong, never null
     */
    public static PackReport check(PackSource source) {
        return loader().check(source);
    }

    /**
     * Checks a pack within other limits than the default ones.
     *
     * @param source where it is, not null
     * @param limits how much of it is read and how many problems are kept, not null
     * @return the report, empty if nothing is wrong, never null
     */
    public static PackReport check(PackSource source, PackLimits limits) {
        return loader().withLimits(limits).check(source);
    }

    /**
     * Checks a pack and returns all that is known of it: every problem, the pack if it has no error, and where its fields
     * stand in its files. For editors' tools; an application has no use for the places and the memory they take.
     *
     * @param source where it is, not null
     * @return what came of it, never null
     */
    public static CheckedPack examine(PackSource source) {
        return loader().examine(source);
    }

    /**
     * Lays packs over another: an entry with the same id replaces, one with a new id is added, one that the overlay's
     * manifest hides is gone. The result keeps the base's id, version and main language; each entry's origin says which
     * pack it comes from.
     *
     * @param base the pack below, not null
     * @param overlays the packs above, the lowest first, not null
     * @return a new pack, never null
     * @throws InvalidPackException if an overlay, or all of them together, have any error
     */
    public static ContentPack overlay(ContentPack base, PackSource... overlays) {
        return loader().overlay(base, overlays);
    }

    /**
     * Checks packs to be laid over another, and reports every problem instead of throwing. The rules that look across
     * entries judge the result, not the overlay alone; each problem names the pack at fault.
     *
     * @param base the pack below, not null
     * @param overlays the packs above, the lowest first, not null
     * @return the report, empty if nothing is wrong, never null
     */
    public static PackReport checkOverlay(ContentPack base, PackSource... overlays) {
        return loader().checkOverlay(base, overlays);
    }

    /**
     * Loads the one pack that is on the class path or module path.
     *
     * @return the pack, never null
     * @throws org.legalfaq.pack.PackNotFoundException if there is none
     * @throws org.legalfaq.pack.AmbiguousPackException if there are several; choose with {@link #bundled(String)}
     * @throws InvalidPackException if it has any error
     */
    public static ContentPack bundled() {
        return loader().load(new BundledPacks(PackDiscovery.besideTheLibrary()).only());
    }

    /**
     * Loads the one pack that a class loader sees.
     *
     * @param loader where to look, not null
     * @return the pack, never null
     * @throws org.legalfaq.pack.PackNotFoundException if there is none
     * @throws org.legalfaq.pack.AmbiguousPackException if there are several
     * @throws InvalidPackException if it has any error
     */
    public static ContentPack bundled(ClassLoader loader) {
        return loader().load(new BundledPacks(PackDiscovery.in(loader)).only());
    }

    /**
     * Loads the one pack of a module layer and those above it.
     *
     * @param layer where to look, not null
     * @return the pack, never null
     * @throws org.legalfaq.pack.PackNotFoundException if there is none
     * @throws org.legalfaq.pack.AmbiguousPackException if there are several
     * @throws InvalidPackException if it has any error
     */
    public static ContentPack bundled(ModuleLayer layer) {
        return loader().load(new BundledPacks(PackDiscovery.in(layer)).only());
    }

    /**
     * Loads the pack of an id from the class path or module path.
     *
     * @param id the pack's id, not null
     * @return the pack, never null
     * @throws org.legalfaq.pack.PackNotFoundException if there is none of that id
     * @throws org.legalfaq.pack.AmbiguousPackException if it is there more than once
     * @throws InvalidPackException if it has any error
     */
    public static ContentPack bundled(String id) {
        return loader().load(new BundledPacks(PackDiscovery.besideTheLibrary()).withId(id));
    }

    /**
     * Loads the pack of an id that a class loader sees.
     *
     * @param id the pack's id, not null
     * @param loader where to look, not null
     * @return the pack, never null
     * @throws org.legalfaq.pack.PackNotFoundException if there is none of that id
     * @throws org.legalfaq.pack.AmbiguousPackException if it is there more than once
     * @throws InvalidPackException if it has any error
     */
    public static ContentPack bundled(String id, ClassLoader loader) {
        return loader().load(new BundledPacks(PackDiscovery.in(loader)).withId(id));
    }

    /**
     * Loads the pack of an id from a module layer and those above it.
     *
     * @param id the pack's id, not null
     * @param layer where to look, not null
     * @return the pack, never null
     * @throws org.legalfaq.pack.PackNotFoundException if there is none of that id
     * @throws org.legalfaq.pack.AmbiguousPackException if it is there more than once
     * @throws InvalidPackException if it has any error
     */
    public static ContentPack bundled(String id, ModuleLayer layer) {
        return loader().load(new BundledPacks(PackDiscovery.in(layer)).withId(id));
    }

    /**
     * Lists the packs on the class path or module path without loading them, by id, then provider, then place. A
     * provider that cannot be started is listed with the reason; a pack that lies in two places is listed twice.
     *
     * @return the packs, never null
     */
    public static List<AvailablePack> available() {
        return new BundledPacks(PackDiscovery.besideTheLibrary()).list();
    }

    /**
     * Lists the packs that a class loader sees; see {@link #available()}.
     *
     * @param loader where to look, not null
     * @return the packs, never null
     */
    public static List<AvailablePack> available(ClassLoader loader) {
        return new BundledPacks(PackDiscovery.in(loader)).list();
    }

    /**
     * Lists the packs of a module layer and those above it; see {@link #available()}.
     *
     * @param layer where to look, not null
     * @return the packs, never null
     */
    public static List<AvailablePack> available(ModuleLayer layer) {
        return new BundledPacks(PackDiscovery.in(layer)).list();
    }
}
