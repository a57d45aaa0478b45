package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.model.Waiver;

/** The pack as it is put together, not yet proved to be sound. */
record ImportedPack(
        PackInfo info,
        List<FaqEntry> entries,
        List<Topic> topics,
        JurisdictionRegistry jurisdictions,
        List<Disclaimer> disclaimers)
        implements ContentPack {

    static ImportedPack of(ImportSettings settings, Map<FaqEntry, EntryDraft> built) {
        Set<LanguageTag> languages = new LinkedHashSet<>(settings.info().languages());
        Map<EntryId, List<FaqEntry>> byId = new LinkedHashMap<>();
        Map<TopicPath, Topic> topics = new LinkedHashMap<>();
        built.forEach((entry, draft) -> {
            languages.add(entry.language());
            byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
            entry.topics().forEach(path -> declare(path, draft, settings, topics));
        });
        PackInfo info = settings.info();
        return new ImportedPack(
                new PackInfo(
                        info.id(),
                        info.version(),
                        info.formatVersion(),
                        info.title(),
                        List.copyOf(languages),
                        info.license(),
                        info.publisher(),
                        info.released()),
                byId.values().stream().flatMap(List::stream).toList(),
                List.copyOf(topics.values()),
                settings.registry(),
                List.of(new Disclaimer(settings.language(), Optional.empty(), settings.disclaimer())));
    }

    private static void declare(
            TopicPath path, EntryDraft draft, ImportSettings settings, Map<TopicPath, Topic> topics) {
        path.parent().ifPresent(parent -> declare(parent, draft, settings, topics));
        String said = draft.topics.getOrDefault(path, "");
        String label = !said.isEmpty()
                ? said
                : path.equals(settings.topic().path()) ? settings.topic().label(settings.language()) : lastStep(path);
        topics.putIfAbsent(path, new Topic(path, Map.of(settings.language(), label), List.of()));
    }

    private static String lastStep(TopicPath path) {
        return path.value().substring(path.value().lastIndexOf('/') + 1).replace('-', ' ');
    }

    @Override
    public List<SynonymSet> synonyms() {
        return List.of();
    }

    @Override
    public List<Expectation> expectations() {
        return List.of();
    }

    @Override
    public Map<EntryId, EntryId> redirects() {
        return Map.of();
    }

    @Override
    public Map<String, EntryId> pins() {
        return Map.of();
    }

    @Override
    public List<Waiver> waivers() {
        return List.of();
    }
}
