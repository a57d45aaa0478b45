package org.legalfaq.authoring.lint;

import java.time.LocalDate;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.Review;
import org.legalfaq.model.ReviewKind;

/** Warns of texts that nobody has reviewed, or whose next review is overdue or has no day. */
final class ReviewRule implements EntryRule {
    @Override
    public void check(LintedEntry entry, Findings findings) {
        Review review = entry.entry().review();
        EntryDates dates = entry.entry().dates();
        if (review.how() == ReviewKind.NONE) {
            missing("review", "\"none\"", "\"editorial\" or \"expert\"", findings);
        } else if (review.on().isEmpty()
                && (entry.translation() || dates.lastReviewed().isEmpty())) {
            missing("review", "no day of the review", "the day on which it was reviewed", findings);
        }
        if (!entry.translation()) {
            nextReview(dates, entry.context().date(), findings);
        }
    }

    private static void nextReview(EntryDates dates, LocalDate date, Findings findings) {
        boolean past = dates.validTo().filter(to -> to.isBefore(date)).isPresent();
        if (past) {
            return;
        }
        if (dates.reviewBy().isEmpty()) {
            missing("reviewBy", "no day", "the day by which it should be reviewed again", findings);
        } else if (dates.overdueOn(date)) {
            findings.add(
                    LintCode.REVIEW_OVERDUE,
                    "reviewBy",
                    "",
                    dates.reviewBy().get().toString(),
                    "a day not before " + date);
        }
    }

    private static void missing(String field, String found, String expected, Findings findings) {
        findings.add(LintCode.REVIEW_MISSING, field, "", found, expected);
    }
}
