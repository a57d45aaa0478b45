package org.legalfaq.authoring.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/**
 * Looks through a pack as an editor would, and lists what is worth a second look. The rules are rules of thumb: a warning
 * may be wrong, and then the manifest waives it with a reason. What makes a pack unusable is an error, and
 * {@link org.legalfaq.ContentPacks#check} finds it.
 *
 * <p>Rules on the wording of English (grade, advice, absolute words, figures, statements of law) are applied to English texts only.
 *
 * <p>Safe for use by several threads. Same pack, same date: same report.
 */
public final class PackLint {
    private static final List<EntryRule> ENTRY_RULES = List.of(
            new ReadingGradeRule(),
            new LongSentenceRule(),
            new LongShortAnswerRule(),
            new AcronymRule(),
            new AdviceRule(),
            new AbsoluteWordRule(),
            new PrimaryAuthorityRule(),
            new StatisticRule(),
            new ReferenceRule(),
            new HttpsRule(),
            new ReviewRule(),
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
        List<LintWarning> found = new ArrayList<>();
        List<ReadingGrade> grades = new ArrayList<>();
        LintContext context = LintContext.of(pack, date);
        NearDuplicates duplicates = NearDuplicates.in(pack);
        for (FaqEntry entry : pack.entries()) {
            LintedEntry linted = LintedEntry.of(entry, context);
            Findings findings = new Findings(entry, found::add);
            ENTRY_RULES.forEach(rule -> rule.check(linted, findings));
            duplicates.check(entry, findings);
            if (linted.english()) {
                grades.add(grades(linted));
            }
        }
        Waivers waivers = new Waivers(pack);
        List<LintWarning> left = waivers.apply(found);
        return new LintReport(pack.info().id(), date, left, waivers.waived(), grades);
    }

    private static ReadingGrade grades(LintedEntry entry) {
        return new ReadingGrade(
                entry.entry().id(), FleschKincaid.grade(entry.shortAnswer()), FleschKincaid.grade(entry.answer()));
    }
}
