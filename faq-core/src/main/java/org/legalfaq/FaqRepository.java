package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.LocalizedEntry;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.query.Suggestion;

/**
 * The entries of a pack, to look up, list, search and ask.
 *
 * <p>Look-ups give the texts that hold on the repository's date: today by its clock, or the day of {@link #asOf}.
 * Unless a language is asked for, they give the pack's main language. An unknown but well-formed id, topic or
 * jurisdiction finds nothing; a malformed one is an {@link IllegalArgumentException}.
 *
 * <p>A repository answers for a jurisdiction with its own answers and the general ones above it, never with those of
 * a sibling or another country. The answers are legal information, not advice.
 *
 * <p>Immutable and safe for use by several threads. Nothing is null. {@link #close()} says when to close one, and what
 * follows.
 */
public interface FaqRepository extends AutoCloseable {

    /**
     * Opens the one pack on the class path or module path. An alias of {@code of(ContentPacks.bundled())}.
     *
     * @return the repository, never null
     * @throws org.legalfaq.pack.PackNotFoundException if there is no pack
     * @throws org.legalfaq.pack.AmbiguousPackException if there are several
     * @throws org.legalfaq.pack.InvalidPackException if the pack has errors
     */
    static FaqRepository bundled() {
        return of(ContentPacks.bundled());
    }

    /**
     * Opens a pack with the default settings. An alias of {@code builder(pack).build()}.
     *
     * @param pack the pack, not null
     * @return the repository, never null
     */
    static FaqRepository of(ContentPack pack) {
        return builder(pack).build();
    }

    /**
     * Starts a repository with settings of your own.
     *
     * @param pack the pack, not null
     * @return a builder, never null
     */
    static FaqRepositoryBuilder builder(ContentPack pack) {
        return new FaqRepositoryBuilder(pack);
    }

    /**
     * Returns the pack.
     *
     * @return the pack, never null
     */
    ContentPack pack();

    /**
     * Finds an entry in the main language. A retired id finds the entry that took its place.
     *
     * @param id the id, not null
     * @return the entry, empty if there is none on this date, never null
     */
    Optional<FaqEntry> find(EntryId id);

    /**
     * Finds an entry in the main language. An alias of {@code find(EntryId.of(id))}.
     *
     * @param id the id, not null
     * @return the entry, empty if there is none on this date, never null
     * @throws IllegalArgumentException if the id is no slug
     */
    default Optional<FaqEntry> find(String id) {
        return find(EntryId.of(requireNonNull(id, "id")));
    }

    /**
     * Finds an entry in a language, or else in the main language, and says which.
     *
     * @param id the id, not null
     * @param language the language, not null
     * @return the entry, empty if there is none on this date, never null
     */
    Optional<LocalizedEntry> find(EntryId id, LanguageTag language);

    /**
     * Finds an entry in a language. An alias of {@code find(EntryId.of(id), LanguageTag.of(language))}.
     *
     * @param id the id, not null
     * @param language the BCP 47 tag, not null
     * @return the entry, empty if there is none on this date, never null
     * @throws IllegalArgumentException if the id or the tag is malformed
     */
    default Optional<LocalizedEntry> find(String id, String language) {
        return find(EntryId.of(requireNonNull(id, "id")), LanguageTag.of(requireNonNull(language, "language")));
    }

    /**
     * Lists every entry in pack order.
     *
     * @return the entries in the main language, never null
     */
    List<FaqEntry> entries();

    /**
     * Lists every entry of a topic or of a topic below it, in pack order.
     *
     * @param topic the topic, not null
     * @return the entries in the main language, never null
     */
    List<FaqEntry> byTopic(TopicPath topic);

    /**
     * Lists every entry of a topic. An alias of {@code byTopic(TopicPath.of(topic))}.
     *
     * @param topic the topic's path, not null
     * @return the entries in the main language, never null
     * @throws IllegalArgumentException if the path is malformed
     */
    default List<FaqEntry> byTopic(String topic) {
        return byTopic(TopicPath.of(requireNonNull(topic, "topic")));
    }

    /**
     * Lists what applies in a jurisdiction: of each family the most specific entry, more specific ones first, then in
     * pack order.
     *
     * @param jurisdiction the jurisdiction, not null
     * @return the entries in the main language, never null
     */
    List<FaqEntry> byJurisdiction(Jurisdiction jurisdiction);

    /**
     * Lists what applies in a jurisdiction. An alias of {@code byJurisdiction(Jurisdiction.of(tag))}.
     *
     * @param tag the jurisdiction's tag in any case, not null
     * @return the entries in the main language, never null
     * @throws IllegalArgumentException if the tag is malformed
     */
    default List<FaqEntry> byJurisdiction(String tag) {
        return byJurisdiction(Jurisdiction.of(tag));
    }

    /**
     * Searches, or lists if the query has no text. A place named in the text is taken for the reader's if the query has no
     * jurisdiction; what holds elsewhere comes behind what applies there.
     *
     * @param query the query, not null
     * @return the page, never null
     * @throws org.legalfaq.spi.ModelException if the engine has a model and that fails
     */
    SearchPage search(FaqQuery query);

    /**
     * Searches for words. An alias of {@code search(FaqQuery.text(text).build())}.
     *
     * @param text the reader's words, not null
     * @return the page, never null
     * @throws IllegalArgumentException if the text is longer than {@value FaqQuery#MAX_TEXT_LENGTH}
     */
    default SearchPage search(String text) {
        return search(FaqQuery.text(text).build());
    }

    /**
     * Answers a question, or says honestly that it cannot. It never answers with what holds elsewhere than in the place
     * that is asked for or named in the text; an entry pinned to the query is always its answer where it applies.
     *
     * @param query the question; without text nothing matches, not null
     * @return the result, never null
     * @throws org.legalfaq.spi.ModelException if the engine has a model and that fails
     */
    AskResult ask(FaqQuery query);

    /**
     * Answers a question. An alias of {@code ask(FaqQuery.text(text).build())}.
     *
     * @param text the reader's words, not null
     * @return the result, never null
     * @throws IllegalArgumentException if the text is longer than {@value FaqQuery#MAX_TEXT_LENGTH}
     */
    default AskResult ask(String text) {
        return ask(FaqQuery.text(text).build());
    }

    /**
     * Completes what a reader has typed so far with questions of the pack, for a search box that suggests while one types.
     * First come questions that begin in the same way, then those with an alternate phrasing that does, then those that
     * hold the words further on. Words that the pack does not know are taken as misspelt, if not in their first letter.
     *
     * @param query what was typed, not null
     * @return the suggestions, one for each family, best first, never null
     */
    List<Suggestion> suggest(SuggestQuery query);

    /**
     * Completes what a reader has typed so far. An alias of {@code suggest(SuggestQuery.text(text).build())}.
     *
     * @param text the reader's words, not null
     * @return the suggestions, never null
     * @throws IllegalArgumentException if the text is longer than {@value FaqQuery#MAX_TEXT_LENGTH}
     */
    default List<Suggestion> suggest(String text) {
        return suggest(SuggestQuery.text(text).build());
    }

    /**
     * Lists the entries that an entry names as worth reading next, in its order.
     *
     * @param id the entry's id, not null
     * @return the entries in the main language, empty if there is no such entry, never null
     */
    List<FaqEntry> related(EntryId id);

    /**
     * Lists related entries. An alias of {@code related(EntryId.of(id))}.
     *
     * @param id the entry's id, not null
     * @return the entries in the main language, never null
     * @throws IllegalArgumentException if the id is no slug
     */
    default List<FaqEntry> related(String id) {
        return related(EntryId.of(requireNonNull(id, "id")));
    }

    /**
     * Lists the entries that rest on an authority, in pack order: which answers does a changed statute touch? Compares
     * runs of letters and digits of the citation, in any case, as whole words in a row: {@code "P. 11"} finds
     * "P. 11(c)(1)(A)", {@code "1385"} never finds "13850". The exact URL of an authority works too.
     *
     * @param authority a part of a citation, or a URL, not null
     * @return the entries in the main language, empty if the text holds no letter or digit, never null
     */
    List<FaqEntry> citing(String authority);

    /**
     * Lists the entries whose {@code reviewBy} lies before a day, in pack order.
     *
     * @param date the day, not null
     * @return the entries in the main language, never null
     */
    List<FaqEntry> overdue(LocalDate date);

    /**
     * Lists the topics that have entries, themselves or below them, in the pack's order.
     *
     * @return the topics, never null
     */
    List<Topic> topics();

    /**
     * Lists the jurisdictions that entries are tagged with, in the order of their first entry.
     *
     * @return the units, never null
     */
    List<JurisdictionUnit> jurisdictions();

    /**
     * Returns this repository as it stands on another day. Shares the index; cheap. Closing either closes both, so a view
     * need not be closed.
     *
     * @param date the day, not null
     * @return a view on the same pack, never null
     */
    FaqRepository asOf(LocalDate date);

    /**
     * Ends the repository and its views of other days for good, and releases what they hold. Every later call throws {@link
     * IllegalStateException}, but for a second {@code close()}, which does nothing; entries, pages and the pack that it gave
     * stay as they are. Throws nothing.
     *
     * <p>Close it when nobody asks any more. Calls under way in other threads still answer with the embedded engine; with
     * another one they may fail. {@link ReloadableFaqRepository} waits for them, whatever the engine.
     */
    @Override
    void close();
}
