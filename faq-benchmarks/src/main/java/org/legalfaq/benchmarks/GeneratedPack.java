package org.legalfaq.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.model.Waiver;

/** A pack of any size that is like another in everything but what its texts mean, in the main language only. */
record GeneratedPack(
        PackInfo info,
        List<FaqEntry> entries,
        List<Topic> topics,
        JurisdictionRegistry jurisdictions,
        List<SynonymSet> synonyms,
        List<Disclaimer> disclaimers)
        implements ContentPack {

    /**
     * Goes through the model's entries again and again and makes one like each, with its family, topics, places and dates.
     * The same model, size and seed give the same pack.
     */
    static GeneratedPack like(ContentPack model, int size, long seed) {
        PackInfo info = info(model.info());
        List<FaqEntry> models = model.entries().stream()
                .filter(entry -> entry.language().equals(info.mainLanguage()))
                .toList();
        EntryGenerator generator = new EntryGenerator(models, info, seed);
        List<FaqEntry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(generator.like(models.get(i % models.size()), i / models.size()));
        }
        return new GeneratedPack(
                info,
                List.copyOf(entries),
                model.topics(),
                model.jurisdictions(),
                model.synonyms().stream()
                        .filter(set -> set.language().equals(info.mainLanguage()))
                        .toList(),
                model.disclaimers().stream()
                        .filter(notice -> notice.language().equals(info.mainLanguage()))
                        .toList());
    }

    private static PackInfo info(PackInfo model) {
        return new PackInfo(
                "generated",
                model.version(),
                model.formatVersion(),
                "Generated for benchmarks",
                List.of(model.mainLanguage()),
                model.license(),
                model.publisher(),
                model.released());
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
