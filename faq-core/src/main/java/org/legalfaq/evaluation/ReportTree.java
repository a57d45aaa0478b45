package org.legalfaq.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.legalfaq.query.AskThresholds;

/** Reports as trees of maps, lists, texts and numbers, for JSON. What is empty is left out. */
final class ReportTree {
    private ReportTree() {}

    static Map<String, Object> of(EvaluationReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pack", report.pack().id());
        tree.put("version", report.pack().version());
        tree.put("expectations", report.results().size());
        report.thresholds().ifPresent(levels -> tree.put("thresholds", thresholds(levels)));
        tree.putAll(figures(report.figures()));
        report.calibration().ifPresent(own -> tree.put("calibration", calibration(own)));
        Calibration.whyNot(report).ifPresent(reason -> tree.put("notCalibrated", reason));
        tree.put("byLanguage", groups(report.byLanguage()));
        tree.put("byJurisdiction", groups(report.byJurisdiction()));
        tree.put("byTopic", groups(report.byTopic()));
        tree.put("failures", results(report.failures()));
        return tree;
    }

    static Map<String, Object> figures(Figures figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("answerable", figures.answerable());
        tree.put("unanswerable", figures.unanswerable());
        tree.put("precisionAt1", figures.precisionAt1());
        tree.put("hitAt3", figures.hitAt3());
        tree.put("meanReciprocalRank", figures.meanReciprocalRank());
        tree.put("ndcgAt10", figures.ndcgAt10());
        tree.put("wrongAnswerRate", figures.wrongAnswerRate());
        tree.put("wrongShareOfAnswers", figures.wrongShareOfAnswers());
        tree.put("missedAnswerRate", figures.missedAnswerRate());
        tree.put("rejectionRate", figures.rejectionRate());
        figures.aurocAnswerable().ifPresent(area -> tree.put("aurocAnswerable", area));
        figures.aurocRight().ifPresent(area -> tree.put("aurocRight", area));
        return tree;
    }

    private static Map<String, Object> calibration(Calibration own) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("thresholds", thresholds(own.thresholds()));
        tree.put("highestWrongAnswerRate", own.highestWrongAnswerRate());
        tree.put("crossValidated", figures(own.crossValidated()));
        tree.put("folds", own.folds().stream().map(ReportTree::figures).toList());
        return tree;
    }

    private static Map<String, Object> thresholds(AskThresholds levels) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", levels.name());
        tree.put("match", levels.match());
        tree.put("ambiguous", levels.ambiguous());
        return tree;
    }

    static Map<String, Object> result(ExpectationResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("query", result.expectation().query());
        result.expectation().jurisdiction().ifPresent(tag -> tree.put("jurisdiction", tag.tag()));
        result.expectation().topic().ifPresent(topic -> tree.put("topic", topic.value()));
        result.expectation().language().ifPresent(tag -> tree.put("language", tag.value()));
        tree.put(
                "expected",
                result.expectation().expected().map(Object::toString).orElse("none"));
        tree.put("found", result.found().stream().map(Object::toString).toList());
        tree.put("rank", result.rank());
        tree.put("reply", reply(result));
        tree.put("confidence", result.confidence().value());
        tree.put("missingTerms", result.confidence().missingTerms());
        return tree;
    }

    private static String reply(ExpectationResult result) {
        if (result.noMatch()) {
            return "no-match";
        }
        return result.answered().isPresent() ? "match" : "ambiguous";
    }

    private static List<Map<String, Object>> results(List<ExpectationResult> results) {
        return results.stream().map(ReportTree::result).toList();
    }

    private static Map<String, Object> groups(SortedMap<?, Figures> groups) {
        Map<String, Object> tree = new LinkedHashMap<>();
        groups.forEach((key, figures) -> tree.put(key.toString(), figures(figures)));
        return tree;
    }
}
