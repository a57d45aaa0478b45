package org.legalfaq.authoring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.legalfaq.authoring.markdown.MarkdownFormat;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.spi.PackNode;

/** Any text becomes a tree within the limits, or a problem. */
class MarkdownFormatFuzzTest {
    private static final PackLimits SMALL = new PackLimits(1 << 16, 1 << 17, 20, 30, 2_000, 12, 500, 60, 20, 50, 10);

    @FuzzTest
    void read(byte[] bytes) {
        AtomicInteger problems = new AtomicInteger();

        Optional<PackNode> tree = new MarkdownFormat()
                .read(new String(bytes, StandardCharsets.UTF_8), SMALL, (code, position, found, expected, hint) -> {
                    assertThat(position.line()).isPositive();
                    assertThat(position.column()).isPositive();
                    problems.incrementAndGet();
                });

        if (tree.isEmpty()) {
            assertThat(problems).hasPositiveValue();
        } else {
            // Three levels are ours: the file, its list of entries, the entry.
            assertThat(depth(tree.get())).isLessThanOrEqualTo(SMALL.maxDepth() + 3);
        }
    }

    private static int depth(PackNode node) {
        if (node instanceof PackNode.ObjectNode object) {
            return 1
                    + object.members().stream()
                            .mapToInt(member -> depth(member.value()))
                            .max()
                            .orElse(0);
        } else if (node instanceof PackNode.ArrayNode array) {
            return 1
                    + array.items().stream()
                            .mapToInt(MarkdownFormatFuzzTest::depth)
                            .max()
                            .orElse(0);
        }
        return 0;
    }
}
