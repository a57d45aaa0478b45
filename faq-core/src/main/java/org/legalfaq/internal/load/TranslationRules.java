package org.legalfaq.internal.load;

import java.util.List;
import java.util.stream.Collectors;
import org.legalfaq.pack.ProblemCode;

/** Every translation has one text in the main language that it translates. */
final class TranslationRules {
    private final PackStack stack;
    private final Problems problems;

    TranslationRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (ReadText text : stack.readTexts()) {
            if (text.draft().translation()
                    && text.draft().period().isPresent()
                    && Sources.of(stack, text.draft()).isEmpty()) {
                report(text);
            }
        }
    }

    private void report(ReadText text) {
        List<TextDraft> sources = stack.sources(text.draft().id());
        if (sources.stream().anyMatch(source -> source.period().isEmpty())
                || (sources.isEmpty() && !stack.allEntriesWereRead())) {
            // The source may be there, but could not be read.
            return;
        }
        String main = "\"" + stack.main.map(Object::toString).orElse("") + "\"";
        if (sources.isEmpty()) {
            problems.add(
                    ProblemCode.TRANSLATION_WITHOUT_SOURCE,
                    text.spot().field("id"),
                    "a translation of \"" + text.draft().id() + "\", which has no text in " + main,
                    "a text in " + main + " with the same id",
                    "Correct the id or the language, or add the text in " + main + ".");
        } else {
            problems.add(
                    ProblemCode.TRANSLATION_WITHOUT_SOURCE,
                    text.spot().field("validFrom"),
                    "a translation that holds " + text.draft().period().orElseThrow(),
                    "the validFrom and validTo of one of the texts in " + main + ": "
                            + sources.stream()
                                    .map(source -> source.period().orElseThrow().toString())
                                    .collect(Collectors.joining("; ")),
                    "Give the translation the same validFrom and validTo as the text it translates.");
        }
    }
}
