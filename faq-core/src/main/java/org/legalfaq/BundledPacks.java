package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.internal.load.PackRequest;
import org.legalfaq.pack.AmbiguousPackException;
import org.legalfaq.pack.PackNotFoundException;
import org.legalfaq.spi.ContentPackProvider;

/** Chooses one pack among those found, or says why none can be chosen. */
final class BundledPacks {
    private static final String WHAT_TO_DO =
            "Add the artifact org.legalfaq:faq-content to the class path or module path for the bundled legal pack, or"
                    + " load your own with ContentPacks.load(PackSource.directory(..)), zip(..), zipStream(..) or"
                    + " classPath(..). If the pack's jar belongs to another class loader or module layer than this"
                    + " library, pass that one.";

    private final List<PackDiscovery.FoundPack> found;

    BundledPacks(PackDiscovery discovery) {
        this.found = discovery.find();
    }

    List<AvailablePack> list() {
        return found.stream().map(PackDiscovery.FoundPack::listed).toList();
    }

    /** Chooses the only pack there is. */
    PackRequest only() {
        List<ContentPackProvider> providers = providers(found);
        if (providers.isEmpty()) {
            throw new PackNotFoundException("No content pack was found" + broken() + ". " + WHAT_TO_DO);
        }
        if (found.size() > 1) {
            throw new AmbiguousPackException(
                    "One content pack was expected, but %d were found: %s. %s"
                            .formatted(
                                    found.size(),
                                    listing(found),
                                    "Choose one with bundled(id), or leave only one of them on the class path or module path."));
        }
        return request(found.get(0));
    }

    /** Chooses the pack of this id. */
    PackRequest withId(String id) {
        requireNonNull(id, "id");
        List<PackDiscovery.FoundPack> named =
                found.stream().filter(pack -> pack.listed().packId().equals(id)).toList();
        if (providers(named).isEmpty()) {
            throw new PackNotFoundException("No content pack \"%s\" was found%s%s. %s"
                    .formatted(
                            id,
                            providers(found).isEmpty() ? "" : " among " + listing(started()),
                            broken(),
                            WHAT_TO_DO));
        }
        if (named.size() > 1) {
            throw new AmbiguousPackException(
                    "The content pack \"%s\" was found in %d places: %s. Remove all but one of them; which one is used must not depend on the order of the class path."
                            .formatted(id, named.size(), listing(named)));
        }
        return request(named.get(0));
    }

    private static PackRequest request(PackDiscovery.FoundPack pack) {
        return PackRequest.of(
                pack.provider().orElseThrow().source(), pack.listed().packId());
    }

    private List<PackDiscovery.FoundPack> started() {
        return found.stream().filter(pack -> pack.provider().isPresent()).toList();
    }

    private String broken() {
        List<PackDiscovery.FoundPack> broken =
                found.stream().filter(pack -> pack.provider().isEmpty()).toList();
        return broken.isEmpty() ? "" : ", but " + listing(broken);
    }

    private static String listing(List<PackDiscovery.FoundPack> packs) {
        return packs.stream().map(pack -> pack.listed().toString()).collect(Collectors.joining("; "));
    }

    private static List<ContentPackProvider> providers(List<PackDiscovery.FoundPack> packs) {
        return packs.stream()
                .map(PackDiscovery.FoundPack::provider)
                .flatMap(Optional::stream)
                .toList();
    }
}
