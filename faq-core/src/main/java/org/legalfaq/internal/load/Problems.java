package org.legalfaq.internal.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.legalfaq.internal.json.Place;
import org.legalfaq.internal.json.ProblemSink;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.ProblemCode;

/** Collects problems: counts all, keeps the first in file order, whatever the order in which they are found. */
final class Problems {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::spot, Spot.FILE_ORDER)
            .thenComparing(Finding::code)
            .thenComparing(Finding::found);

    private final int most;
    private final PriorityQueue<Finding> kept = new PriorityQueue<>(ORDER.reversed());
    private final Map<Integer, String> names = new HashMap<>();
    private int errors;

    Problems(int most) {
        this.most = most;
    }

    /** Says what to call a pack in the report; the last name counts. */
    void name(int layer, String name) {
        names.put(layer, name);
    }

    void add(ProblemCode code, Spot spot, String found, String expected, String hint) {
        errors++;
        kept.add(new Finding(code, spot, found, expected, hint));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** Returns where the reader of one file puts its problems. */
    ProblemSink sink(int layer, int file, String path) {
        return (code, place, found, expected, hint) ->
                add(code, new Spot(layer, file, path, place, Optional.empty()), found, expected, hint);
    }

    boolean hasErrors() {
        return errors > 0;
    }

    PackReport report(String pack) {
        List<Finding> inOrder = new ArrayList<>(kept);
        inOrder.sort(ORDER);
        return new PackReport(pack, inOrder.stream().map(this::problem).toList(), errors);
    }

    String nameOf(int layer) {
        return names.getOrDefault(layer, "");
    }

    private PackProblem problem(Finding finding) {
        Place place = finding.spot.place();
        return new PackProblem(
                finding.code,
                nameOf(finding.spot.layer()),
                finding.spot.path(),
                known(place.line()),
                known(place.column()),
                place.pointer(),
                finding.found,
                finding.expected,
                finding.hint);
    }

    private static OptionalInt known(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private record Finding(ProblemCode code, Spot spot, String found, String expected, String hint) {}
}
