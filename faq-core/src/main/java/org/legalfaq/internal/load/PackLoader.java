package org.legalfaq.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackPlaces;

/** Reads packs, lays them over one another, applies the rules, and makes one pack of them if nothing is wrong. */
public final class PackLoader {
    private final LoadSettings settings;

    /** Makes a loader with these settings. */
    public PackLoader(LoadSettings settings) {
        this.settings = settings;
    }

    /** Loads one pack. */
    public LoadResult load(PackRequest request) {
        return load(Optional.empty(), List.of(request));
    }

    /** Lays packs over one that is loaded already. */
    public LoadResult overlay(ContentPack base, List<PackRequest> overlays) {
        return load(Optional.of(base), overlays);
    }

    private LoadResult load(Optional<ContentPack> base, List<PackRequest> requests) {
        Problems problems = new Problems(settings.limits().maxProblems());
        base.ifPresent(pack -> problems.name(0, pack.info().id()));
        int lowest = base.isPresent() ? 1 : 0;
        List<ReadPack> layers = read(requests, lowest, problems);
        Optional<ContentPack> made = Optional.empty();
        PackPlaces places = PackPlaces.NONE;
        // A pack that was not read, or not to its end, leaves no ground to judge the others on.
        if (layers.size() == requests.size()) {
            PackStack stack = new PackStack(base, layers);
            new Laying(stack, problems).layAll();
            Rules.check(stack, problems);
            if (!problems.hasErrors()) {
                made = Optional.of(new PackBuilder(stack).build());
                places = ReadPlaces.of(stack);
            }
        }
        Stream<Integer> all = IntStream.range(0, lowest + requests.size()).boxed();
        String name = all.map(problems::nameOf).collect(Collectors.joining(" + "));
        return new LoadResult(problems.report(name), made, places);
    }

    private List<ReadPack> read(List<PackRequest> requests, int lowest, Problems problems) {
        List<ReadPack> layers = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            PackReader.read(lowest + i, requests.get(i), settings, problems).ifPresent(layers::add);
        }
        return layers;
    }
}
