package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One question with its answer, for stated jurisdictions, in one language and for one period of validity.
 *
 * <p>An entry is legal information, not advice; its disclaimer says so and belongs beside the answer wherever it is
 * shown. An entry is not a wire format: map it to a type of your own before you serialise it.
 *
 * <p>An id may have several texts, told apart by language and period. Each is an {@code FaqEntry} of its own with the
 * same id. Immutable and safe for use by several threads; nothing is null.
 *
 * @param id the entry's permanent name
 * @param family the entries that answer the same question for other jurisdictions share it
 * @param language the language of the texts
 * @param question the question as one plain sentence
 * @param alternatePhrasings other ways to ask it, the most different first
 * @param shortAnswer the answer in plain text, about 300 characters at most
 * @param answer the full answer in CommonMark, with footnote references {@code [^key]} to the authorities; raw HTML in
 *     it is text
 * @param topics the topics it belongs to, at least one
 * @param jurisdictions whose law it states, at least one
 * @param authorities what its statements rest on
 * @param cautions warnings to show with it
 * @param related entries worth reading next
 * @param keywords terms of art that should find it
 * @param review how it was reviewed
 * @param dates how current it is
 * @param sourceHash of a translation: the {@link #textHash()} of the text it was made from; empty otherwise
 * @param askedBy who asked the question, as FAQ pages with visitors' questions say; usually empty
 * @param rating how readers voted on it; usually empty
 * @param disclaimer the notice that goes with it, resolved for its pack, jurisdiction and language
 * @param origin the pack it comes from
 */
public record FaqEntry(
        EntryId id,
        FamilyId family,
        LanguageTag language,
        String question,
        List<String> alternatePhrasings,
        String shortAnswer,
        String answer,
        List<TopicPath> topics,
        List<Jurisdiction> jurisdictions,
        List<Authority> authorities,
        List<Caution> cautions,
        List<EntryId> related,
        List<String> keywords,
        Review review,
        EntryDates dates,
        Optional<String> sourceHash,
        Optional<String> askedBy,
        Optional<Rating> rating,
        Disclaimer disclaimer,
        Origin origin) {

    /**
     * Checks what every entry needs and copies the lists.
     *
     * @throws IllegalArgumentException if a text is blank, or there is no topic or no jurisdiction
     */
    public FaqEntry {
        requireNonNull(id, "id");
        requireNonNull(family, "family");
        requireNonNull(language, "language");
        requireNonNull(question, "question");
        requireNonNull(shortAnswer, "shortAnswer");
        requireNonNull(answer, "answer");
        requireNonNull(topics, "topics");
        requireNonNull(jurisdictions, "jurisdictions");
        requireNonNull(review, "review");
        requireNonNull(dates, "dates");
        requireNonNull(sourceHash, "sourceHash");
        requireNonNull(askedBy, "askedBy");
        requireNonNull(rating, "rating");
        requireNonNull(disclaimer, "disclaimer");
        requireNonNull(origin, "origin");
        Texts.requireNotBlank("The question of the entry \"" + id + "\"", question);
        Texts.requireNotBlank("The short answer of the entry \"" + id + "\"", shortAnswer);
        Texts.requireNotBlank("The answer of the entry \"" + id + "\"", answer);
        alternatePhrasings = List.copyOf(requireNonNull(alternatePhrasings, "alternatePhrasings"));
        topics = requireSome(id, "topic", topics);
        jurisdictions = requireSome(id, "jurisdiction", jurisdictions);
        authorities = List.copyOf(requireNonNull(authorities, "authorities"));
        cautions = List.copyOf(requireNonNull(cautions, "cautions"));
        related = List.copyOf(requireNonNull(related, "related"));
        keywords = List.copyOf(requireNonNull(keywords, "keywords"));
    }

    /**
     * Starts an entry.
     *
     * @param id its id, not null
     * @return a builder, never null
     */
    public static FaqEntryBuilder builder(EntryId id) {
        requireNonNull(id, "id");
        return new FaqEntryBuilder(id);
    }

    /**
     * Starts an entry from this one.
     *
     * @return a builder with this entry's values, never null
     */
    public FaqEntryBuilder toBuilder() {
        return new FaqEntryBuilder(this);
    }

    /**
     * Returns the authority that a footnote reference names.
     *
     * @param key the reference's key, not null
     * @return the authority, empty if the entry has none of that key, never null
     */
    public Optional<Authority> authority(String key) {
        requireNonNull(key, "key");
        return authorities.stream()
                .filter(authority -> authority.key().equals(key))
                .findFirst();
    }

    /**
     * Returns the hash by which a translation remembers this text: SHA-256, in lower-case hexadecimal digits, of its
     * question, short answer, answer and cautions. A translation whose {@link #sourceHash()} differs from it was made
     * from an older text.
     *
     * @return 64 hexadecimal digits, never null
     */
    public String textHash() {
        return TextHash.of(this);
    }

    private static <T> List<T> requireSome(EntryId id, String what, List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The entry \"" + id + "\" needs at least one " + what);
        }
        return List.copyOf(values);
    }
}
