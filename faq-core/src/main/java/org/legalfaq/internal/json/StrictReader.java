package org.legalfaq.internal.json;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.spi.FileProblems;
import org.legalfaq.spi.PackFormat;

/**
 * Reads the files of one pack strictly: bytes to tree, tree to record, record checked. Each problem is reported once, at
 * its place, and what has a problem is left out of the result. Not safe for use by several threads.
 */
public final class StrictReader {
    private final PackLimits limits;
    private final PackAllowance allowance;

    /** Makes a reader for one pack that stops at the limits. */
    public StrictReader(PackLimits limits) {
        this.limits = limits;
        this.allowance = new PackAllowance(limits);
    }

    /** Tells whether the files read so far hold more than one pack may, so that no other should be read. */
    public boolean isOverLimit() {
        return allowance.isExceeded();
    }

    /** Reads the bytes into a tree; empty if there was an error that ends the file. */
    public Optional<JsonValue> tree(byte[] bytes, ProblemSink problems) {
        return StrictUtf8.decode(bytes, problems)
                .flatMap(text -> new JsonTreeReader(limits, allowance, problems).read(text));
    }

    /** Reads the bytes of a file in another format than JSON into a tree; empty if there was an error that ends the file. */
    public Optional<JsonValue> tree(byte[] bytes, PackFormat format, ProblemSink problems) {
        FileProblems found = (code, position, what, expected, hint) -> problems.add(
                code, new Place(position.line(), position.column(), ""), Shown.plain(what), expected, hint);
        return StrictUtf8.decode(bytes, problems)
                .flatMap(text -> format.read(new String(text), limits, found))
                .flatMap(root -> new NodeReader(limits, allowance, problems).read(root));
    }

    /** Binds the tree of a file in JSON to a record; empty if it is no object. */
    public <T> Optional<Bound<T>> bind(JsonValue tree, Class<T> type, ProblemSink problems) {
        return bind(tree, type, name -> "field " + Shown.quote(name), problems);
    }

    /** Binds a tree to a record, and calls missing fields as the format of the file does; empty if it is no object. */
    public <T> Optional<Bound<T>> bind(
            JsonValue tree, Class<T> type, UnaryOperator<String> fieldNames, ProblemSink problems) {
        return new ShapeCheck(fieldNames, problems)
                .check(tree, type)
                .map(JsonValue.ObjectValue.class::cast)
                .map(shaped -> validated(shaped, type, problems));
    }

    private <T> Bound<T> validated(JsonValue.ObjectValue tree, Class<T> type, ProblemSink problems) {
        Binder binder = BindingTools.BINDER;
        T bean = binder.bind(tree, type);
        Set<String> broken = new HashSet<>();
        for (BeanRules.Violation violation : BindingTools.RULES.violations(bean)) {
            if (violation.message().equals(Expected.DISTINCT)) {
                repeated(violation, tree, broken, problems);
            } else {
                culprit(violation, tree)
                        .filter(value -> !isShortenedByUs(value))
                        .ifPresent(value -> refuse(violation.message(), value, violation.pointer(), broken, problems));
            }
        }
        if (broken.isEmpty()) {
            return new Bound<>(bean, tree);
        }
        JsonValue.ObjectValue sound = TreePath.without(tree, broken);
        return new Bound<>(binder.bind(sound, type), sound);
    }

    /** Whether a list has its length from what was left out, so that its length is no fault of its own. */
    private static boolean isShortenedByUs(JsonValue value) {
        return (value instanceof JsonValue.ArrayValue array && array.pruned())
                || (value instanceof JsonValue.ObjectValue object
                        && !object.pruned().isEmpty());
    }

    private static Optional<JsonValue> culprit(BeanRules.Violation violation, JsonValue.ObjectValue tree) {
        return violation.ofKey()
                ? TreePath.findName(tree, violation.pointer())
                : TreePath.find(tree, violation.pointer());
    }

    /** Of a list with repeated items, only the repetitions are at fault. */
    private static void repeated(
            BeanRules.Violation violation, JsonValue.ObjectValue tree, Set<String> broken, ProblemSink problems) {
        Set<String> seen = new HashSet<>();
        if (TreePath.find(tree, violation.pointer()).orElse(tree) instanceof JsonValue.ArrayValue array) {
            for (int i = 0; i < array.items().size(); i++) {
                JsonValue item = array.items().get(i);
                if (item instanceof JsonValue.TextValue text && !seen.add(text.value())) {
                    refuse(violation.message(), item, Place.step(violation.pointer(), i), broken, problems);
                }
            }
        }
    }

    private static void refuse(
            String message, JsonValue value, String pointer, Set<String> broken, ProblemSink problems) {
        ConstraintMessage parts = ConstraintMessage.parse(message);
        problems.add(ProblemCode.INVALID_VALUE, value.place(), Shown.describe(value), parts.expected(), parts.hint());
        broken.add(pointer);
    }

    /**
     * What is the same for every pack and costly to make: made for the first one, and not before. Neither keeps anything
     * of what it reads but what it has learnt of the records' classes.
     */
    private static final class BindingTools {
        static final Binder BINDER = new Binder();
        static final BeanRules RULES = new BeanRules();

        private BindingTools() {}
    }
}
