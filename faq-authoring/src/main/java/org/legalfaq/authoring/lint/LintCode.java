package org.legalfaq.authoring.lint;

/**
 * What an editor may want to look at. All are warnings: the pack loads all the same. Codes are stable: they keep their
 * number and meaning from release to release. None is also a code of {@link org.legalfaq.pack.ProblemCode}.
 *
 * <p>60x: how it reads. 61x: what it says. 62x: what it rests on. 63x: how current it is. 64x: how it is found. 69x: the
 * waivers.
 */
public enum LintCode {
    /** A text is harder to read than most adults read with ease; see {@link ReadingMeasure}. */
    READING_GRADE(601, "text is hard to read", "Use shorter sentences and everyday words."),
    /** A sentence has more than 30 words. */
    LONG_SENTENCE(602, "sentence is long", "Make two sentences of it, or a list."),
    /** A short answer has more than 300 characters. */
    LONG_SHORT_ANSWER(603, "short answer is long", "Keep what answers the question; move the rest to the answer."),
    /** An acronym is nowhere written out in the entry. */
    UNDEFINED_ACRONYM(
            604, "acronym is not written out", "Write it out where it stands first, with the acronym in brackets."),

    /** A text tells the reader what to do in a case of their own. */
    ADVICE(611, "reads as advice", "Say what the law or the court does, and who can advise the reader."),
    /** A statement of law admits no exception. */
    ABSOLUTE_WORD(612, "statement admits no exception", "Name the exceptions, or say \"generally\" or \"usually\"."),

    /** No authority is a statute, rule, case, constitution or policy. */
    NO_PRIMARY_AUTHORITY(
            621,
            "no primary authority",
            "Add the statute, rule, case, constitution or policy that the answer rests on."),
    /** A figure stands without an authority of type statistic. */
    STATISTIC_WITHOUT_SOURCE(
            622,
            "figure has no source",
            "Add an authority of type \"statistic\" with its year, or take the figure out."),
    /** A sentence states law, but neither it nor its paragraph refers to an authority. */
    STATEMENT_WITHOUT_REFERENCE(623, "statement of law has no reference", "Add [^key] of the authority it rests on."),
    /** An address does not start with https. */
    URL_NOT_HTTPS(624, "address is not https", "Use the https address of the same page."),
    /** An address carries more than an address, or is none that a page can link to. */
    ODD_ADDRESS(625, "address has an odd form", "Open the page, and copy its plain address."),

    /** There is no review, no day of the review, or no day of the next one. */
    REVIEW_MISSING(
            631, "review is missing", "Review the text, and fill in \"review\", \"lastReviewed\" and \"reviewBy\"."),
    /** The day of the next review has passed. */
    REVIEW_OVERDUE(632, "review is overdue", "Review the text, and set \"lastReviewed\" and \"reviewBy\" anew."),
    /** The text that a translation was made from has changed since. */
    TRANSLATION_OUTDATED(
            633,
            "translation is older than its source",
            "Bring the translation up to date, and then set \"sourceHash\" to the expected one."),
    /** A translation does not say which text it was made from. */
    TRANSLATION_WITHOUT_HASH(
            634,
            "translation does not name its source",
            "Compare it with the source, and then set \"sourceHash\" to the expected one."),

    /** Two entries for one jurisdiction ask almost the same. */
    NEAR_DUPLICATE(
            641, "question is almost asked already", "Merge the two entries, or say in the questions how they differ."),
    /** There are fewer than three distinct alternate phrasings. */
    FEW_PHRASINGS(642, "too few ways to ask", "Add phrasings in other words, as readers would type them."),
    /** A link in an answer leads to no entry. */
    LINK_TO_UNKNOWN_ENTRY(643, "link leads to no entry", "Correct the id, or take the link out."),

    /** A waiver of the manifest waives nothing. */
    UNUSED_WAIVER(691, "waiver waives nothing", "Take it out of \"waivers\" in pack.json.");

    private final int number;
    private final String title;
    private final String hint;

    LintCode(int number, String title, String hint) {
        this.number = number;
        this.title = title;
        this.hint = hint;
    }

    /**
     * Returns the code as it is printed and as waivers name it, such as {@code LF602}.
     *
     * @return the code, never null
     */
    public String id() {
        return "LF" + number;
    }

    /**
     * Returns what an editor may want to look at, in a few words.
     *
     * @return the title, never null
     */
    public String title() {
        return title;
    }

    /**
     * Returns what to do about it.
     *
     * @return the hint, never null
     */
    public String hint() {
        return hint;
    }
}
