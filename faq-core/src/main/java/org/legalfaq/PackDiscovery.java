package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;
import org.legalfaq.spi.ContentPackProvider;

/**
 * Finds providers of packs. One that is broken is listed with its failure and never hides the others; one that lies in
 * two places is listed twice.
 */
final class PackDiscovery {
    // A service file that cannot be read may fail again and again; no application has this many packs.
    private static final int MOST_FAILURES = 100;

    private final ServiceLoader<ContentPackProvider> loader;

    PackDiscovery(ServiceLoader<ContentPackProvider> loader) {
        this.loader = loader;
    }

    /** Looks where this library itself was loaded from: the class path, the module path, or both. */
    static PackDiscovery besideTheLibrary() {
        ClassLoader own = PackDiscovery.class.getClassLoader();
        return in(own != null ? own : ClassLoader.getSystemClassLoader());
    }

    static PackDiscovery in(ClassLoader loader) {
        return new PackDiscovery(ServiceLoader.load(ContentPackProvider.class, requireNonNull(loader, "loader")));
    }

    static PackDiscovery in(ModuleLayer layer) {
        return new PackDiscovery(ServiceLoader.load(requireNonNull(layer, "layer"), ContentPackProvider.class));
    }

    /** Returns what was found, in an order that does not depend on the class path. */
    List<FoundPack> find() {
        List<FoundPack> found = new ArrayList<>();
        Spliterator<ServiceLoader.Provider<ContentPackProvider>> providers =
                loader.stream().spliterator();
        int failures = 0;
        boolean more = true;
        while (more && failures < MOST_FAILURES) {
            try {
                more = providers.tryAdvance(provider -> found.addAll(start(provider)));
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                found.add(new FoundPack(new AvailablePack("", "", "", Optional.of(reason(e))), Optional.empty()));
            }
        }
        found.sort(Comparator.comparing((FoundPack pack) -> pack.listed().packId())
                .thenComparing(pack -> pack.listed().provider())
                .thenComparing(pack -> pack.listed().location())
                .thenComparing(pack -> pack.listed().failure().orElse("")));
        return found;
    }

    private static List<FoundPack> start(ServiceLoader.Provider<ContentPackProvider> provider) {
        String name = provider.type().getName();
        List<String> places = ClassPlaces.of(provider.type());
        try {
            ContentPackProvider started = provider.get();
            String id = requireNonNull(started.packId(), "packId() returned null");
            return places.stream()
                    .map(place ->
                            new FoundPack(new AvailablePack(id, name, place, Optional.empty()), Optional.of(started)))
                    .toList();
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            return places.stream()
                    .map(place ->
                            new FoundPack(new AvailablePack("", name, place, Optional.of(reason(e))), Optional.empty()))
                    .toList();
        }
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
        return e.getCause() == null ? message : message + " (" + e.getCause() + ")";
    }

    /**
     * A pack that was found.
     *
     * @param listed what is said about it
     * @param provider its provider; empty if it cannot be started
     */
    record FoundPack(AvailablePack listed, Optional<ContentPackProvider> provider) {}
}
