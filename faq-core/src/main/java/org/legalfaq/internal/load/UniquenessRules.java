package org.legalfaq.internal.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.ProblemCode;

/** On any one day there is one text of an id in a language, and one entry of a family for a jurisdiction. */
final class UniquenessRules {
    private final PackStack stack;
    private final Problems problems;
    private final Map<TextKey, Timeline> texts = new HashMap<>();
    private final Map<MemberKey, Timeline> members = new HashMap<>();

    UniquenessRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (TextDraft text : stack.inFileOrder()) {
            Optional<Period> period = Sources.period(stack, text);
            if (period.isPresent() && text.language().isPresent()) {
                if (isOnlyText(text, text.language().get(), period.get()) && !text.translation()) {
                    text.family().ifPresent(family -> isOnlyMember(text, family, period.get()));
                }
            }
        }
    }

    private boolean isOnlyText(TextDraft text, LanguageTag language, Period period) {
        Optional<TextDraft> other = texts.computeIfAbsent(new TextKey(text.id(), language), key -> new Timeline())
                .claim(text, period);
        other.ifPresent(first -> problems.add(
                ProblemCode.DUPLICATE_ENTRY,
                text.spot().field("id"),
                "another text of \"" + text.id() + "\" in \"" + language + "\" that holds " + period
                        + "; the first is at " + first.whereabouts(),
                "one text of an id in a language on any day",
                "Delete one, give it another id, or divide the days between them with validFrom and validTo."));
        return other.isEmpty();
    }

    private void isOnlyMember(TextDraft text, FamilyId family, Period period) {
        Set<Jurisdiction> seen = new LinkedHashSet<>();
        for (int i = 0; i < text.jurisdictions().size(); i++) {
            Jurisdiction tag = stack.registry.canonical(text.jurisdictions().get(i));
            if (!seen.add(tag)) {
                continue;
            }
            Spot spot = text.spot().field("jurisdictions").item(i);
            members.computeIfAbsent(new MemberKey(family, tag), key -> new Timeline())
                    .claim(text, period)
                    .filter(other -> !other.id().equals(text.id()))
                    .ifPresent(other -> problems.add(
                            ProblemCode.FAMILY_CONFLICT,
                            spot,
                            "\"" + text.id() + "\" answers the family \"" + family + "\" for " + tag
                                    + ", and so does \"" + other.id() + "\" at " + other.whereabouts(),
                            "one entry of a family for a jurisdiction on any day",
                            "Merge the two entries, correct a jurisdiction, or give one of them another family."));
        }
    }

    private record TextKey(EntryId id, LanguageTag language) {}

    private record MemberKey(FamilyId family, Jurisdiction tag) {}
}
