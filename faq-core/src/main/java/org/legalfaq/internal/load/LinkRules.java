package org.legalfaq.internal.load;

import java.util.List;
import org.legalfaq.model.EntryId;
import org.legalfaq.pack.ProblemCode;

/** Every link from a file leads to an entry, be it through a redirect. */
final class LinkRules {
    private final PackStack stack;
    private final Problems problems;

    LinkRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (ReadText text : stack.readTexts()) {
            List<EntryId> related = text.draft().related();
            for (int i = 0; i < related.size(); i++) {
                Spot spot = text.spot().field("related").item(i);
                leadsSomewhere(related.get(i), spot);
                isAnother(related.get(i), text.draft().id(), spot);
            }
        }
        stack.pins.values().forEach(located -> leadsSomewhere(located.value(), located.spot()));
        stack.expectations.forEach(located -> located.value()
                .expected()
                .ifPresent(id -> leadsSomewhere(id, located.spot().field("expect"))));
        stack.waivers.forEach(located -> located.value()
                .entry()
                .ifPresent(id -> leadsSomewhere(id, located.spot().field("entry"))));
    }

    private void leadsSomewhere(EntryId id, Spot spot) {
        if (!stack.mayExist(id) && !stack.redirects.containsKey(id)) {
            problems.add(
                    ProblemCode.UNKNOWN_ENTRY,
                    spot,
                    "\"" + id + "\"",
                    "the id of an entry",
                    "Correct the id, or take the link out until the entry exists.");
        }
    }

    private void isAnother(EntryId related, EntryId own, Spot spot) {
        if (related.equals(own)) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    spot,
                    "\"" + related + "\", the entry itself",
                    "another entry",
                    "Take the link out.");
        }
    }
}
