package org.legalfaq.internal.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.internal.json.ReviewDoc;
import org.legalfaq.pack.ProblemCode;

/**
 * Dates must be in order. They are compared with each other and with the day of release, never with today: a pack that
 * loads now loads tomorrow.
 */
final class DateRules {
    private final PackStack stack;
    private final Problems problems;

    DateRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (ReadText text : stack.readTexts()) {
            EntryDoc doc = text.doc();
            ReviewDoc review = doc.review();
            LocalDate reviewed = review == null ? null : review.on();
            LocalDate released = text.pack().manifest().value().released();
            Spot spot = text.spot();
            Spot reviewSpot = spot.field("review").field("on");
            inOrder("validFrom", doc.validFrom(), "validTo", doc.validTo(), spot.field("validTo"));
            inOrder("lastReviewed", doc.lastReviewed(), "reviewBy", doc.reviewBy(), spot.field("reviewBy"));
            inOrder("lawAsOf", doc.lawAsOf(), "reviewBy", doc.reviewBy(), spot.field("reviewBy"));
            inOrder("the review", reviewed, "lastReviewed", doc.lastReviewed(), reviewSpot);
            inOrder("the review", reviewed, "reviewBy", doc.reviewBy(), reviewSpot);
            inOrder("lastReviewed", doc.lastReviewed(), "the release", released, spot.field("lastReviewed"));
            inOrder("the review", reviewed, "the release", released, reviewSpot);
        }
    }

    private void inOrder(
            String first, @Nullable LocalDate firstDay, String last, @Nullable LocalDate lastDay, Spot spot) {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            problems.add(
                    ProblemCode.DATES_OUT_OF_ORDER,
                    spot,
                    first + " " + firstDay + " after " + last + " " + lastDay,
                    first + " on or before " + last,
                    "Correct the wrong one of the two dates.");
        }
    }
}
