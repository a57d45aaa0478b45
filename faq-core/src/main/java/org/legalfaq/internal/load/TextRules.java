package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.ProblemCode;

/** Which fields a text must and may carry: a main-language text all, a translation only what is language. */
final class TextRules {
    private static final List<String> NEEDED_IN_MAIN_LANGUAGE = List.of("topics", "jurisdictions");
    private static final List<String> INHERITED = List.of(
            "family",
            "topics",
            "jurisdictions",
            "authorities",
            "related",
            "lastReviewed",
            "reviewBy",
            "lawAsOf",
            "askedBy",
            "rating");

    private final PackStack stack;
    private final Problems problems;

    TextRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (ReadText text : stack.readTexts()) {
            Optional<LanguageTag> language = text.draft().language();
            if (language.isPresent() && stack.main.isPresent()) {
                isDeclared(text, language.get());
                if (text.draft().translation()) {
                    carriesOnlyLanguage(text, stack.main.get());
                } else {
                    isComplete(text);
                }
            }
        }
    }

    private void isDeclared(ReadText text, LanguageTag language) {
        List<LanguageTag> declared = Manifests.languages(text.pack());
        if (!declared.isEmpty() && !declared.contains(language)) {
            problems.add(
                    ProblemCode.LANGUAGE_UNDECLARED,
                    text.spot().field("language"),
                    "\"" + language + "\"",
                    "one of the languages of the manifest: " + declared,
                    "Correct the language, or add it to \"languages\" in pack.json.");
        }
    }

    private void carriesOnlyLanguage(ReadText text, LanguageTag main) {
        for (String field : INHERITED) {
            if (text.spot().has(field)) {
                problems.add(
                        ProblemCode.TRANSLATION_FIELD,
                        text.spot().name(field),
                        "the field \"" + field + "\" in a translation",
                        "only what is language; the rest comes from the text in \"" + main + "\"",
                        "Delete the field here; change it in the text in \"" + main + "\" if it is wrong.");
            }
        }
    }

    private void isComplete(ReadText text) {
        for (String field : NEEDED_IN_MAIN_LANGUAGE) {
            if (!text.spot().has(field) && !text.spot().isDamaged(field)) {
                problems.add(
                        ProblemCode.MISSING_FIELD,
                        text.spot(),
                        "no field \"" + field + "\"",
                        "the field \"" + field + "\"",
                        "Add the field \"" + field + "\".");
            }
        }
        EntryDoc doc = text.doc();
        if (doc.sourceHash() != null) {
            problems.add(
                    ProblemCode.INVALID_VALUE,
                    text.spot().name("sourceHash"),
                    "a source hash",
                    "a source hash in translations only",
                    "Delete the field: this text is in the main language and has no source.");
        }
    }
}
