package org.legalfaq.internal.load;

import java.util.List;
import java.util.Set;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.internal.json.ExpectationDoc;
import org.legalfaq.internal.json.ManifestDoc;
import org.legalfaq.internal.json.SynonymDoc;
import org.legalfaq.internal.json.TopicDoc;

/**
 * One pack as read from its files, each file checked for itself.
 *
 * @param layer the number of the pack among those being laid over one another
 * @param manifest the manifest
 * @param topics the declared topics
 * @param synonyms the sets of synonyms
 * @param expectations the expectations
 * @param entries the texts of entries
 * @param names what the files call their entries, topics and jurisdictions, the unreadable ones included
 */
record ReadPack(
        int layer,
        Located<ManifestDoc> manifest,
        List<Located<TopicDoc>> topics,
        List<Located<SynonymDoc>> synonyms,
        List<Located<ExpectationDoc>> expectations,
        List<Located<EntryDoc>> entries,
        SeenNames names) {

    /**
     * The names that stand in the files. A broken entry still exists: links to it are no fault of theirs.
     *
     * @param entries ids of entries
     * @param topics paths of topics
     * @param jurisdictions tags of jurisdictions
     * @param allEntries whether every file of entries could be read
     * @param allTopics whether the file of topics, if any, could be read
     */
    record SeenNames(
            Set<String> entries,
            Set<String> topics,
            Set<String> jurisdictions,
            boolean allEntries,
            boolean allTopics) {}
}
