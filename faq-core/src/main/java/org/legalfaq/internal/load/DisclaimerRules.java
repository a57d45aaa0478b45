package org.legalfaq.internal.load;

import java.util.List;
import java.util.Optional;
import org.legalfaq.internal.json.DisclaimerDoc;
import org.legalfaq.internal.json.SynonymDoc;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.ProblemCode;

/**
 * Every pack has a notice in its main language that holds anywhere: the last resort of each of its entries, and the one
 * that a page without entries shows. Notices and synonyms are in declared languages.
 */
final class DisclaimerRules {
    private final PackStack stack;
    private final Problems problems;

    DisclaimerRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (ReadPack pack : stack.layers) {
            Manifests.mainLanguage(pack).ifPresent(main -> {
                hasGeneralNotice(pack, main);
                languagesAreDeclared(pack);
            });
        }
    }

    private void hasGeneralNotice(ReadPack pack, LanguageTag main) {
        Spot manifest = pack.manifest().spot();
        List<DisclaimerDoc> docs = pack.manifest().value().disclaimers();
        boolean damaged = manifest.isDamaged("disclaimers");
        for (int i = 0; i < docs.size(); i++) {
            Spot spot = manifest.field("disclaimers").item(i);
            DisclaimerDoc doc = docs.get(i);
            if (main.equals(ModelValues.language(doc.language()).orElse(null))
                    && doc.jurisdiction() == null
                    && !spot.isDamaged("jurisdiction")) {
                return;
            }
            damaged |= doc.language() == null || spot.isDamaged("jurisdiction");
        }
        if (!damaged) {
            problems.add(
                    ProblemCode.DISCLAIMER_MISSING,
                    manifest.field("disclaimers"),
                    "no disclaimer in \"" + main + "\" without a jurisdiction",
                    "one disclaimer in the main language that holds for any jurisdiction",
                    "Add it under \"disclaimers\", for example \"This is legal information, not legal advice.\"");
        }
    }

    private void languagesAreDeclared(ReadPack pack) {
        List<DisclaimerDoc> docs = pack.manifest().value().disclaimers();
        for (int i = 0; i < docs.size(); i++) {
            isDeclared(
                    ModelValues.language(docs.get(i).language()),
                    pack,
                    pack.manifest().spot().field("disclaimers").item(i));
        }
        for (Located<SynonymDoc> set : pack.synonyms()) {
            isDeclared(ModelValues.language(set.value().language()), pack, set.spot());
        }
    }

    private void isDeclared(Optional<LanguageTag> language, ReadPack pack, Spot spot) {
        List<LanguageTag> declared = Manifests.languages(pack);
        language.filter(tag -> !declared.contains(tag))
                .ifPresent(tag -> problems.add(
                        ProblemCode.LANGUAGE_UNDECLARED,
                        spot.field("language"),
                        "\"" + tag + "\"",
                        "one of the languages of the manifest: " + declared,
                        "Correct the language, or add it to \"languages\" in pack.json."));
    }
}
