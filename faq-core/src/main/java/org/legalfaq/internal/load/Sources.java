package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;

/** Finds the main-language text that a text stands for: itself, or for a translation the one it was made from. */
final class Sources {
    private Sources() {}

    /** Returns the source; empty if there is none or the choice is not clear. */
    static Optional<TextDraft> of(PackStack stack, TextDraft text) {
        if (!text.translation()) {
            return Optional.of(text);
        }
        List<TextDraft> sources = stack.sources(text.id());
        if (sources.size() == 1 && !namesPeriod(text)) {
            return Optional.of(sources.get(0));
        }
        return sources.stream()
                .filter(source -> source.period().isPresent() && source.period().equals(text.period()))
                .findFirst();
    }

    /** The days on which the text holds: a translation holds as long as its source. */
    static Optional<Period> period(PackStack stack, TextDraft text) {
        return of(stack, text).flatMap(TextDraft::period);
    }

    static boolean namesPeriod(TextDraft text) {
        return !text.period().equals(Optional.of(Period.ALWAYS));
    }
}
