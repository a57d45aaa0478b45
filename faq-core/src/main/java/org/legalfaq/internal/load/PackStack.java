package org.legalfaq.internal.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.model.Waiver;

/**
 * Packs laid over one another, before the rules are applied. Loading a single pack is laying it over nothing.
 *
 * <p>This is a plain holder: {@link Laying} fills it, the rules read it, {@link PackBuilder} makes a pack of it.
 */
final class PackStack {
    final Optional<ContentPack> base;
    final List<ReadPack> layers;
    final Optional<LanguageTag> main;
    final Map<EntryId, List<TextDraft>> texts = new LinkedHashMap<>();
    final Map<EntryId, Spot> hidden = new LinkedHashMap<>();
    final Map<TopicPath, Spot> declaredTopics = new LinkedHashMap<>();
    final Map<TopicPath, Topic> topics = new LinkedHashMap<>();
    final Map<EntryId, Located<EntryId>> redirects = new LinkedHashMap<>();
    final Map<String, Located<EntryId>> pins = new LinkedHashMap<>();
    final Map<DisclaimerKey, Disclaimer> disclaimers = new LinkedHashMap<>();
    final List<Located<SynonymSet>> synonyms = new ArrayList<>();
    final List<Located<Expectation>> expectations = new ArrayList<>();
    final List<Located<Waiver>> waivers = new ArrayList<>();
    JurisdictionRegistry registry;

    PackStack(Optional<ContentPack> base, List<ReadPack> layers) {
        this.base = base;
        this.layers = layers;
        this.main = base.map(pack -> pack.info().mainLanguage())
                .or(() -> layers.stream().findFirst().flatMap(Manifests::mainLanguage));
        this.registry = base.map(ContentPack::jurisdictions).orElseGet(JurisdictionRegistry::standard);
    }

    /** All texts in the order of the pack. */
    List<TextDraft> inPackOrder() {
        return texts.values().stream().flatMap(Collection::stream).toList();
    }

    /** All texts in the order of the report, so that of two that contradict each other the later is at fault. */
    List<TextDraft> inFileOrder() {
        return texts.values().stream()
                .flatMap(Collection::stream)
                .sorted((one, other) -> Spot.FILE_ORDER.compare(one.spot(), other.spot()))
                .toList();
    }

    /** Texts that were read from files, with their pack. */
    List<ReadText> readTexts() {
        List<ReadText> read = new ArrayList<>();
        for (TextDraft text : inFileOrder()) {
            if (text.body() instanceof TextDraft.ReadBody body) {
                read.add(new ReadText(text, body.doc(), layer(text.layer())));
            }
        }
        return read;
    }

    ReadPack layer(int number) {
        return layers.get(base.isPresent() ? number - 1 : number);
    }

    /** The main-language texts of an entry. */
    List<TextDraft> sources(EntryId id) {
        return texts.getOrDefault(id, List.of()).stream()
                .filter(text -> !text.translation())
                .toList();
    }

    boolean allEntriesWereRead() {
        return layers.stream().allMatch(layer -> layer.names().allEntries());
    }

    int topLayer() {
        return base.isPresent() ? layers.size() : layers.size() - 1;
    }

    /** Whether a link to the id leads somewhere, or might have if everything could have been read. */
    boolean mayExist(EntryId id) {
        return texts.containsKey(id)
                || layers.stream()
                        .anyMatch(layer -> !layer.names().allEntries()
                                || (layer.names().entries().contains(NamesInFiles.spelling(id.value()))
                                        && !hidden.containsKey(id)));
    }

    boolean mayExist(TopicPath topic) {
        return declaredTopics.containsKey(topic)
                || layers.stream()
                        .anyMatch(layer -> !layer.names().allTopics()
                                || layer.names().topics().contains(NamesInFiles.spelling(topic.value())));
    }

    boolean mayExist(Jurisdiction jurisdiction) {
        return registry.isKnown(jurisdiction)
                || layers.stream()
                        .anyMatch(layer -> layer.manifest().spot().isDamaged("jurisdictions")
                                || layer.names().jurisdictions().contains(NamesInFiles.spelling(jurisdiction.tag())));
    }

    /** What tells the notices of a pack apart. */
    record DisclaimerKey(LanguageTag language, Optional<Jurisdiction> jurisdiction) {}
}
