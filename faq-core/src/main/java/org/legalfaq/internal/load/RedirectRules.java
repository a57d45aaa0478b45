package org.legalfaq.internal.load;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.EntryId;
import org.legalfaq.pack.ProblemCode;

/** A retired id is out of use for good and leads to a living entry. */
final class RedirectRules {
    private final PackStack stack;
    private final Problems problems;
    private final Set<EntryId> inKnownCircle = new HashSet<>();

    RedirectRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        stack.redirects.forEach((from, to) -> {
            isRetired(from, to.spot());
            if (!goesRound(from, to.spot())) {
                leadsToAnEntry(from, to);
            }
        });
    }

    private void isRetired(EntryId from, Spot redirect) {
        if (stack.texts.containsKey(from)) {
            TextDraft text = stack.texts.get(from).get(0);
            // The later pack is at fault: it reuses the id, or retires one that is still in use.
            boolean redirectIsLater = redirect.layer() > text.layer();
            problems.add(
                    ProblemCode.RETIRED_ID_REUSED,
                    redirectIsLater ? redirect : text.spot().field("id"),
                    redirectIsLater
                            ? "a redirect from \"" + from + "\", which is an entry of the pack below"
                            : "an entry with the retired id \"" + from + "\"",
                    "an id that is either in use or retired",
                    redirectIsLater
                            ? "Hide the entry too, or take the redirect out."
                            : "Give the entry a new id; old links to a retired one must not find other content.");
        }
    }

    private boolean goesRound(EntryId from, Spot spot) {
        Set<EntryId> path = new HashSet<>();
        Optional<EntryId> at = Optional.of(from);
        while (at.isPresent() && path.add(at.get())) {
            at = Optional.ofNullable(stack.redirects.get(at.get())).map(Located::value);
        }
        if (at.isEmpty()) {
            return false;
        }
        if (at.get().equals(from) && inKnownCircle.addAll(path)) {
            problems.add(
                    ProblemCode.REDIRECT_CYCLE,
                    spot,
                    "redirects that lead from \"" + from + "\" back to it",
                    "redirects that lead to an entry",
                    "Let one of them lead to the entry that took the place of the old one.");
        }
        return true;
    }

    private void leadsToAnEntry(EntryId from, Located<EntryId> to) {
        EntryId target = to.value();
        if (stack.redirects.containsKey(target) || stack.mayExist(target)) {
            return;
        }
        Spot hidden = stack.hidden.get(target);
        if (hidden == null) {
            problems.add(
                    ProblemCode.UNKNOWN_ENTRY,
                    to.spot(),
                    "a redirect to \"" + target + "\"",
                    "the id of an entry",
                    "Let the redirect lead to the entry that took the place of the old one.");
        } else {
            problems.add(
                    ProblemCode.REDIRECT_TO_HIDDEN,
                    hidden.layer() > to.spot().layer() ? hidden : to.spot(),
                    "\"" + target + "\" is hidden, but \"" + from + "\" redirects to it",
                    "redirects that lead to an entry which is not hidden",
                    "Add a redirect from \"" + from + "\" to another entry, or do not hide \"" + target + "\".");
        }
    }
}
