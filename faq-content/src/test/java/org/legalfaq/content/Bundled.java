package org.legalfaq.content;

import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import org.legalfaq.evaluation.EvaluationReport;

/**
 * The bundled pack, opened once and evaluated once for all test classes: each is made when first asked for, and neither
 * changes. Nobody may close the repository.
 */
final class Bundled {
    private Bundled() {}

    static FaqRepository faqs() {
        return Opened.FAQS;
    }

    static EvaluationReport report() {
        return Evaluated.REPORT;
    }

    private static final class Opened {
        private static final FaqRepository FAQS = FaqRepository.bundled();
    }

    private static final class Evaluated {
        private static final EvaluationReport REPORT = PackEvaluator.evaluate(faqs());
    }
}
