package org.legalfaq.authoring.lint;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.PackPlaces;

/**
 * Looks through a pack as an editor would, and lists what is worth a second look. The rules are rules of thumb: a warning
 * may be wrong, and then the manifest waives it with a reason. What makes a pack unusable is an error, and
 * {@link org.legalfaq.ContentPacks#check} finds it.
 *
 * <p>Rules on the wording of English (advice, absolute words, figures, statements of law) are applied to English texts only,
 * reading figures where there is a {@link ReadingMeasure}.
 *
 * <p>Safe for use by several threads. Same pack, same date: same report.
 */
public final class PackLint {
    private static final List<EntryRule> ENTRY_RULES = List.of(
            new ReadingRule(),
            new LongSentenceRule(),
            new LongShortAnswerRule(),
            new AcronymRule(),
            new AdviceRule(),
            new AbsoluteWordRule(),
            new PrimaryAuthorityRule(),
            new StatisticRule(),
            new ReferenceRule(),
            new AddressRule(),
            new ReviewRule(),
            new TranslationRule(),
            new PhrasingsRule(),
            new EntryLinkRule());

    private PackLint() {}

    /**
     * Looks through a pack as of the day of its release.
     *
     * @param pack a loaded pack, not null
     * @return the report, never null
     */
    public static LintReport lint(ContentPack pack) {
        requireNonNull(pack, "pack");
        return lint(pack, pack.info().released());
    }

    /**
     * Looks through a pack as of a day.
     *
     * @param pack a loaded pack, not null
     * @param date the day by which overdue reviews are judged, not null
     * @return the report, never null
     */
    public static LintReport lint(ContentPack pack, LocalDate date) {
        return lint(pack, date, PackPlaces.NONE);
    }

    /**
     * Looks through a pack as of a day, and says of each warning in which line it stands.
     *
     * @param pack a loaded pack, not null
     * @param date the day by which overdue reviews are judged, not null
     * @param places where the pack's fields stand, from {@link org.legalfaq.ContentPacks#examine}, not null
     * @return the report, never null
     */
    public static LintReport lint(ContentPack pack, LocalDate date, PackPlaces places) {
        requireNonNull(pack, "pack");
        requireNonNull(date, "date");
        requireNonNull(places, "places");
        List<LintWarning> found = new ArrayList<>();
        List<ReadingFigure> reading = new ArrayList<>();
        LintContext context = LintContext.of(pack, date);
        Map<LanguageTag, NearDuplicates> duplicates = NearDuplicates.in(pack);
        for (FaqEntry entry : pack.entries()) {
            LintedEntry linted = LintedEntry.of(entry, context);
            Findings findings = new Findings(entry, places, found::add);
            ENTRY_RULES.forEach(rule -> rule.check(linted, findings));
            Objects.requireNonNull(duplicates.get(entry.language()), "duplicates")
                    .check(entry, findings);
            ReadingMeasure.in(entry.language()).ifPresent(measure -> reading.add(figures(measure, linted)));
        }
        Waivers waivers = new Waivers(pack, places);
        List<LintWarning> left = waivers.apply(found);
        return new LintReport(pack.info().id(), date, left, waivers.waived(), reading);
    }

    private static ReadingFigure figures(ReadingMeasure measure, LintedEntry entry) {
        return new ReadingFigure(
                entry.entry().id(),
                entry.entry().language(),
                measure,
                measure.of(entry.shortAnswer()),
                measure.of(entry.answer()));
    }
}
