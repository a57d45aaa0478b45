package org.legalfaq.model;

import java.util.List;
import java.util.Map;

/**
 * A validated set of entries with everything that belongs to it, versioned and licensed as a whole.
 *
 * <p>Implementations are immutable and safe for use by several threads. All lists and maps are unmodifiable; lists may
 * read their elements lazily, so prefer iterating to copying. Nothing is null.
 */
public interface ContentPack {

    /**
     * Returns what the pack says about itself.
     *
     * @return the pack's description, never null
     */
    PackInfo info();

    /**
     * Returns every text of every entry in pack order: all languages, all periods of validity. An entry with a
     * translation is therefore listed twice. The position of a text in this list names it to a search engine.
     *
     * @return the texts, never null
     */
    List<FaqEntry> entries();

    /**
     * Returns the declared topics in pack order.
     *
     * @return the topics, never null
     */
    List<Topic> topics();

    /**
     * Returns the jurisdictions this pack knows: those of the library and its own.
     *
     * @return the registry, never null
     */
    JurisdictionRegistry jurisdictions();

    /**
     * Returns the pack's sets of synonyms.
     *
     * @return the sets, never null
     */
    List<SynonymSet> synonyms();

    /**
     * Returns the sample queries the pack is judged by.
     *
     * @return the expectations, never null
     */
    List<Expectation> expectations();

    /**
     * Returns where retired ids lead.
     *
     * @return the living entry by retired id, never null
     */
    Map<EntryId, EntryId> redirects();

    /**
     * Returns the queries an editor has pinned to an entry.
     *
     * @return the entry by query text, never null
     */
    Map<String, EntryId> pins();

    /**
     * Returns the pack's notices, at least one in its main language for any jurisdiction.
     *
     * @return the notices in the order of the manifest, never null
     */
    List<Disclaimer> disclaimers();

    /**
     * Returns the warnings that the pack's editors have waived.
     *
     * @return the waivers, never null
     */
    List<Waiver> waivers();
}
