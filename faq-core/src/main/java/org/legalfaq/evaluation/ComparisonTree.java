package org.legalfaq.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison as a tree of maps, lists, texts and numbers, for JSON. */
final class ComparisonTree {
    private ComparisonTree() {}

    static Map<String, Object> of(EvaluationComparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("before", ReportTree.figures(comparison.before()));
        tree.put("after", ReportTree.figures(comparison.after()));
        tree.put("pValue", comparison.pValue());
        tree.put("gains", changes(comparison.gains()));
        tree.put("losses", changes(comparison.losses()));
        tree.put("newWrongAnswers", changes(comparison.newWrongAnswers()));
        tree.put("goneWrongAnswers", changes(comparison.goneWrongAnswers()));
        tree.put("onlyBefore", comparison.onlyBefore());
        tree.put("onlyAfter", comparison.onlyAfter());
        return tree;
    }

    private static List<Map<String, Object>> changes(List<ExpectationChange> changes) {
        return changes.stream()
                .map(change -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("before", ReportTree.result(change.before()));
                    tree.put("after", ReportTree.result(change.after()));
                    return tree;
                })
                .toList();
    }
}
