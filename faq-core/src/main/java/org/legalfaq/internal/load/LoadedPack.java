package org.legalfaq.internal.load;

import java.util.Collections;
import java.util.LinkedHashMap;
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

/** A pack in memory. */
record LoadedPack(
        PackInfo info,
        List<FaqEntry> entries,
        List<Topic> topics,
        JurisdictionRegistry jurisdictions,
        List<SynonymSet> synonyms,
        List<Expectation> expectations,
        Map<EntryId, EntryId> redirects,
        Map<String, EntryId> pins,
        List<Disclaimer> disclaimers,
        List<Waiver> waivers)
        implements ContentPack {

    LoadedPack {
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
        synonyms = List.copyOf(synonyms);
        expectations = List.copyOf(expectations);
        // Not Map.copyOf: these keep the order of the manifest.
        redirects = Collections.unmodifiableMap(new LinkedHashMap<>(redirects));
        pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
        disclaimers = List.copyOf(disclaimers);
        waivers = List.copyOf(waivers);
    }

    /** Returns the id and the version. */
    @Override
    public String toString() {
        return info.id() + " " + info.version();
    }
}
