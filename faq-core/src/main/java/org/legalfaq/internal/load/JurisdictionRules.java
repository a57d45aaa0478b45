package org.legalfaq.internal.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legalfaq.internal.json.AuthorityDoc;
import org.legalfaq.internal.json.DisclaimerDoc;
import org.legalfaq.internal.json.ExpectationDoc;
import org.legalfaq.internal.json.SynonymDoc;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.pack.ProblemCode;

/** Every jurisdiction that a pack names is known. */
final class JurisdictionRules {
    private final PackStack stack;
    private final Problems problems;

    JurisdictionRules(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
    }

    void check() {
        for (ReadText text : stack.readTexts()) {
            List<Jurisdiction> jurisdictions = text.draft().jurisdictions();
            for (int i = 0; i < jurisdictions.size(); i++) {
                isKnown(
                        jurisdictions.get(i).tag(),
                        text.spot().field("jurisdictions").item(i));
            }
            List<AuthorityDoc> authorities = text.doc().authorities();
            for (int i = 0; i < authorities.size(); i++) {
                field(
                        authorities.get(i).jurisdiction(),
                        text.spot().field("authorities").item(i));
            }
        }
        for (ReadPack pack : stack.layers) {
            List<DisclaimerDoc> disclaimers = pack.manifest().value().disclaimers();
            for (int i = 0; i < disclaimers.size(); i++) {
                field(
                        disclaimers.get(i).jurisdiction(),
                        pack.manifest().spot().field("disclaimers").item(i));
            }
            for (Located<SynonymDoc> set : pack.synonyms()) {
                field(set.value().jurisdiction(), set.spot());
            }
            for (Located<ExpectationDoc> expectation : pack.expectations()) {
                field(expectation.value().jurisdiction(), expectation.spot());
            }
        }
    }

    private void field(@Nullable String tag, Spot parent) {
        if (tag != null) {
            isKnown(tag, parent.field("jurisdiction"));
        }
    }

    private void isKnown(String tag, Spot spot) {
        Jurisdiction jurisdiction = Jurisdiction.of(tag);
        if (!stack.mayExist(jurisdiction)) {
            problems.add(
                    ProblemCode.UNKNOWN_JURISDICTION,
                    spot,
                    "\"" + jurisdiction + "\"",
                    "a jurisdiction of the library or of the manifest",
                    "Correct the tag, or register it under \"jurisdictions\" in pack.json.");
        }
    }
}
