package org.legalfaq.internal.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legalfaq.internal.json.DisclaimerDoc;
import org.legalfaq.internal.json.ManifestDoc;
import org.legalfaq.internal.json.TopicDoc;
import org.legalfaq.internal.json.WaiverDoc;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.pack.ProblemCode;

/**
 * Lays packs over one another. Redirects, topics, jurisdictions, pins and disclaimers merge by key, the later pack
 * winning; synonyms by union; what hangs on a hidden or replaced entry goes with it.
 */
final class Laying {
    private final PackStack stack;
    private final Problems problems;
    private final EntryLaying entries;

    Laying(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
        this.entries = new EntryLaying(stack, problems);
    }

    /** Fills the stack from the bottom up. */
    void layAll() {
        stack.base.ifPresent(this::start);
        for (ReadPack pack : stack.layers) {
            Set<EntryId> gone = new HashSet<>(entries.hide(pack));
            gone.addAll(entries.lay(pack));
            forget(gone);
            layTopics(pack);
            stack.registry = new JurisdictionLaying(stack.registry, problems).lay(pack);
            layManifest(pack);
            layWords(pack);
        }
    }

    private void start(ContentPack base) {
        Spot below = Spot.of(0);
        entries.start(base);
        base.topics().forEach(topic -> {
            stack.topics.put(topic.path(), topic);
            stack.declaredTopics.put(topic.path(), below);
        });
        base.redirects().forEach((from, to) -> stack.redirects.put(from, new Located<>(to, below)));
        base.pins().forEach((query, to) -> stack.pins.put(query, new Located<>(to, below)));
        base.disclaimers().forEach(this::put);
        base.synonyms().forEach(set -> stack.synonyms.add(new Located<>(set, below)));
        base.expectations().forEach(expectation -> stack.expectations.add(new Located<>(expectation, below)));
        base.waivers().forEach(waiver -> stack.waivers.add(new Located<>(waiver, below)));
    }

    /** Drops what the packs below said about entries that are no longer theirs. */
    private void forget(Set<EntryId> gone) {
        stack.expectations.removeIf(
                located -> located.value().expected().filter(gone::contains).isPresent());
        stack.waivers.removeIf(
                located -> located.value().entry().filter(gone::contains).isPresent());
        stack.pins
                .values()
                .removeIf(located -> !stack.texts.containsKey(located.value()) && gone.contains(located.value()));
    }

    private void layTopics(ReadPack pack) {
        Set<TopicPath> ownTopics = new HashSet<>();
        for (Located<TopicDoc> read : pack.topics()) {
            if (read.value().path() == null) {
                continue;
            }
            TopicPath path = TopicPath.of(read.value().path());
            if (!ownTopics.add(path)) {
                problems.add(
                        ProblemCode.DUPLICATE_TOPIC,
                        read.spot().field("path"),
                        "the topic \"" + path + "\" again",
                        "each topic once",
                        "Merge the two and delete one.");
            }
            stack.declaredTopics.put(path, read.spot());
            ModelValues.topic(read.value()).ifPresent(topic -> stack.topics.put(path, topic));
        }
    }

    private void layManifest(ReadPack pack) {
        ManifestDoc manifest = pack.manifest().value();
        Spot spot = pack.manifest().spot();
        manifest.redirects()
                .forEach((from, to) -> stack.redirects.put(
                        EntryId.of(from),
                        new Located<>(EntryId.of(to), spot.field("redirects").field(from))));
        manifest.pins()
                .forEach((query, to) -> stack.pins.put(
                        query, new Located<>(EntryId.of(to), spot.field("pins").field(query))));
        for (DisclaimerDoc doc : manifest.disclaimers()) {
            ModelValues.disclaimer(doc).ifPresent(this::put);
        }
        for (int i = 0; i < manifest.waivers().size(); i++) {
            WaiverDoc doc = manifest.waivers().get(i);
            Spot at = spot.field("waivers").item(i);
            ModelValues.waiver(doc).ifPresent(waiver -> stack.waivers.add(new Located<>(waiver, at)));
        }
    }

    private void layWords(ReadPack pack) {
        Optional<LanguageTag> language = Manifests.mainLanguage(pack).or(() -> stack.main);
        pack.synonyms()
                .forEach(read -> language.flatMap(main -> ModelValues.synonyms(read.value(), main))
                        .ifPresent(set -> stack.synonyms.add(new Located<>(set, read.spot()))));
        restate(pack.expectations().stream()
                .flatMap(read ->
                        ModelValues.expectation(read.value())
                                .map(expectation -> new Located<>(expectation, read.spot()))
                                .stream())
                .toList());
    }

    /** An expectation for the same question in the same circumstances replaces the one below. */
    private void restate(List<Located<Expectation>> own) {
        Set<Expectation> questions =
                own.stream().map(located -> question(located.value())).collect(Collectors.toSet());
        stack.expectations.removeIf(below -> questions.contains(question(below.value())));
        stack.expectations.addAll(own);
    }

    private static Expectation question(Expectation expectation) {
        return new Expectation(
                expectation.query(),
                expectation.jurisdiction(),
                expectation.topic(),
                expectation.language(),
                Optional.empty());
    }

    private void put(Disclaimer disclaimer) {
        stack.disclaimers.put(
                new PackStack.DisclaimerKey(disclaimer.language(), disclaimer.jurisdiction()), disclaimer);
    }
}
