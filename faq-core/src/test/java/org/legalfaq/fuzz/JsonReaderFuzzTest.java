package org.legalfaq.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.legalfaq.internal.json.EntriesDoc;
import org.legalfaq.internal.json.ExpectationsDoc;
import org.legalfaq.internal.json.JsonValue;
import org.legalfaq.internal.json.ManifestDoc;
import org.legalfaq.internal.json.ProblemSink;
import org.legalfaq.internal.json.StrictReader;
import org.legalfaq.internal.json.SynonymsDoc;
import org.legalfaq.internal.json.TopicsDoc;
import org.legalfaq.pack.PackLimits;

/** Any bytes become a tree within the limits or a problem, and any tree a record or a problem. */
class JsonReaderFuzzTest {
    private static final List<Class<?>> FILES =
            List.of(ManifestDoc.class, TopicsDoc.class, SynonymsDoc.class, ExpectationsDoc.class, EntriesDoc.class);

    @FuzzTest
    void read(byte[] bytes) {
        ReportLines lines = new ReportLines();
        ProblemSink sink = (code, place, found, expected, hint) -> lines.check(place.pointer(), found, expected, hint);

        StrictReader reader = new StrictReader(FuzzLimits.SMALL);
        reader.tree(bytes, sink)
                .ifPresentOrElse(
                        tree -> {
                            assertThat(depth(tree)).isLessThanOrEqualTo(FuzzLimits.SMALL.maxDepth());
                            FILES.forEach(file -> reader.bind(tree, file, sink));
                        },
                        () -> assertThat(lines.count()).isPositive());
    }

    private static int depth(JsonValue value) {
        PackLimits limits = FuzzLimits.SMALL;
        if (value instanceof JsonValue.TextValue text) {
            assertThat(text.value().length()).isLessThanOrEqualTo(limits.maxTextLength());
        } else if (value instanceof JsonValue.NumberValue number) {
            // The limit counts digits; sign, point and exponent come on top.
            assertThat(number.digits().length()).isLessThanOrEqualTo(limits.maxNumberLength() + 4);
        } else if (value instanceof JsonValue.ArrayValue array) {
            assertThat(array.items().size()).isLessThanOrEqualTo(limits.maxItems());
            return 1
                    + array.items().stream()
                            .mapToInt(JsonReaderFuzzTest::depth)
                            .max()
                            .orElse(0);
        } else if (value instanceof JsonValue.ObjectValue object) {
            assertThat(object.members().size()).isLessThanOrEqualTo(limits.maxItems());
            assertThat(object.members().keySet()).allMatch(name -> name.length() <= limits.maxNameLength());
            return 1
                    + object.members().values().stream()
                            .mapToInt(member -> depth(member.value()))
                            .max()
                            .orElse(0);
        }
        return 0;
    }
}
