package org.legalfaq.testing;

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

/** A pack that exists in memory only. Made by {@link TestPacks}. */
record TestPack(
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

    TestPack {
        entries = List.copyOf(entries);
        topics = List.copyOf(topics);
        synonyms = List.copyOf(synonyms);
        disclaimers = List.copyOf(disclaimers);
    }
}
