package org.legalfaq.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of an entry. Needed are the question, both answers, a topic, a jurisdiction, the disclaimer and
 * the origin; all else has a default: English, a family of its own, no review, no dates, empty lists.
 *
 * <p>Not safe for use by several threads.
 */
public final class FaqEntryBuilder {
    private final EntryId id;
    private FamilyId family;
    private LanguageTag language = LanguageTag.ENGLISH;
    private @Nullable String question;
    private List<String> alternatePhrasings = List.of();
    private @Nullable String shortAnswer;
    private @Nullable String answer;
    private List<TopicPath> topics = List.of();
    private List<Jurisdiction> jurisdictions = List.of();
    private List<Authority> authorities = List.of();
    private List<Caution> cautions = List.of();
    private List<EntryId> related = List.of();
    private List<String> keywords = List.of();
    private Review review = Review.NONE;
    private EntryDates dates = EntryDates.NONE;
    private Optional<String> sourceHash = Optional.empty();
    private Optional<String> askedBy = Optional.empty();
    private Optional<Rating> rating = Optional.empty();
    private @Nullable Disclaimer disclaimer;
    private @Nullable Origin origin;

    FaqEntryBuilder(EntryId id) {
        this.id = id;
        this.family = new FamilyId(id.value());
    }

    FaqEntryBuilder(FaqEntry entry) {
        this(entry.id());
        family = entry.family();
        language = entry.language();
        question = entry.question();
        alternatePhrasings = entry.alternatePhrasings();
        shortAnswer = entry.shortAnswer();
        answer = entry.answer();
        topics = entry.topics();
        jurisdictions = entry.jurisdictions();
        authorities = entry.authorities();
        cautions = entry.cautions();
        related = entry.related();
        keywords = entry.keywords();
        review = entry.review();
        dates = entry.dates();
        sourceHash = entry.sourceHash();
        askedBy = entry.askedBy();
        rating = entry.rating();
        disclaimer = entry.disclaimer();
        origin = entry.origin();
    }

    /**
     * Sets the family.
     *
     * @param family the family, by default one of its own, not null
     * @return this builder
     */
    public FaqEntryBuilder family(FamilyId family) {
        this.family = requireNonNull(family, "family");
        return this;
    }

    /**
     * Sets the language.
     *
     * @param language the language of the texts, not null
     * @return this builder
     */
    public FaqEntryBuilder language(LanguageTag language) {
        this.language = requireNonNull(language, "language");
        return this;
    }

    /**
     * Sets the question.
     *
     * @param question the question, not blank
     * @return this builder
     */
    public FaqEntryBuilder question(String question) {
        this.question = requireNonNull(question, "question");
        return this;
    }

    /**
     * Sets other ways to ask the question.
     *
     * @param alternatePhrasings other ways to ask it, not null
     * @return this builder
     */
    public FaqEntryBuilder alternatePhrasings(List<String> alternatePhrasings) {
        this.alternatePhrasings = requireNonNull(alternatePhrasings, "alternatePhrasings");
        return this;
    }

    /**
     * Sets the short answer.
     *
     * @param shortAnswer the short answer, not blank
     * @return this builder
     */
    public FaqEntryBuilder shortAnswer(String shortAnswer) {
        this.shortAnswer = requireNonNull(shortAnswer, "shortAnswer");
        return this;
    }

    /**
     * Sets the full answer.
     *
     * @param answer the full answer in CommonMark, not blank
     * @return this builder
     */
    public FaqEntryBuilder answer(String answer) {
        this.answer = requireNonNull(answer, "answer");
        return this;
    }

    /**
     * Sets the topics.
     *
     * @param topics its topics, at least one, not null
     * @return this builder
     */
    public FaqEntryBuilder topics(List<TopicPath> topics) {
        this.topics = requireNonNull(topics, "topics");
        return this;
    }

    /**
     * Sets the jurisdictions.
     *
     * @param jurisdictions whose law it states, at least one, not null
     * @return this builder
     */
    public FaqEntryBuilder jurisdictions(List<Jurisdiction> jurisdictions) {
        this.jurisdictions = requireNonNull(jurisdictions, "jurisdictions");
        return this;
    }

    /**
     * Sets the authorities.
     *
     * @param authorities what it rests on, not null
     * @return this builder
     */
    public FaqEntryBuilder authorities(List<Authority> authorities) {
        this.authorities = requireNonNull(authorities, "authorities");
        return this;
    }

    /**
     * Sets the cautions.
     *
     * @param cautions its warnings, not null
     * @return this builder
     */
    public FaqEntryBuilder cautions(List<Caution> cautions) {
        this.cautions = requireNonNull(cautions, "cautions");
        return this;
    }

    /**
     * Sets the entries worth reading next.
     *
     * @param related entries worth reading next, not null
     * @return this builder
     */
    public FaqEntryBuilder related(List<EntryId> related) {
        this.related = requireNonNull(related, "related");
        return this;
    }

    /**
     * Sets the keywords.
     *
     * @param keywords terms that should find it, not null
     * @return this builder
     */
    public FaqEntryBuilder keywords(List<String> keywords) {
        this.keywords = requireNonNull(keywords, "keywords");
        return this;
    }

    /**
     * Sets the review.
     *
     * @param review how it was reviewed, not null
     * @return this builder
     */
    public FaqEntryBuilder review(Review review) {
        this.review = requireNonNull(review, "review");
        return this;
    }

    /**
     * Sets the dates.
     *
     * @param dates how current it is, not null
     * @return this builder
     */
    public FaqEntryBuilder dates(EntryDates dates) {
        this.dates = requireNonNull(dates, "dates");
        return this;
    }

    /**
     * Sets which text a translation was made from.
     *
     * @param sourceHash the {@link FaqEntry#textHash()} of that text; empty if it is no translation, not null
     * @return this builder
     */
    public FaqEntryBuilder sourceHash(Optional<String> sourceHash) {
        this.sourceHash = requireNonNull(sourceHash, "sourceHash");
        return this;
    }

    /**
     * Sets who asked the question.
     *
     * @param askedBy who asked; empty if not said, not null
     * @return this builder
     */
    public FaqEntryBuilder askedBy(Optional<String> askedBy) {
        this.askedBy = requireNonNull(askedBy, "askedBy");
        return this;
    }

    /**
     * Sets how readers voted.
     *
     * @param rating the votes; empty if there are none, not null
     * @return this builder
     */
    public FaqEntryBuilder rating(Optional<Rating> rating) {
        this.rating = requireNonNull(rating, "rating");
        return this;
    }

    /**
     * Sets the disclaimer.
     *
     * @param disclaimer the notice that goes with it, not null
     * @return this builder
     */
    public FaqEntryBuilder disclaimer(Disclaimer disclaimer) {
        this.disclaimer = requireNonNull(disclaimer, "disclaimer");
        return this;
    }

    /**
     * Sets the origin.
     *
     * @param origin the pack it comes from, not null
     * @return this builder
     */
    public FaqEntryBuilder origin(Origin origin) {
        this.origin = requireNonNull(origin, "origin");
        return this;
    }

    /**
     * Makes the entry.
     *
     * @return the entry, never null
     * @throws NullPointerException if a needed value was not set; the message names it
     * @throws IllegalArgumentException if a value is not allowed
     */
    public FaqEntry build() {
        return new FaqEntry(
                id,
                family,
                language,
                Objects.requireNonNull(question, "question"),
                alternatePhrasings,
                Objects.requireNonNull(shortAnswer, "shortAnswer"),
                Objects.requireNonNull(answer, "answer"),
                topics,
                jurisdictions,
                authorities,
                cautions,
                related,
                keywords,
                review,
                dates,
                sourceHash,
                askedBy,
                rating,
                Objects.requireNonNull(disclaimer, "disclaimer"),
                Objects.requireNonNull(origin, "origin"));
    }
}
