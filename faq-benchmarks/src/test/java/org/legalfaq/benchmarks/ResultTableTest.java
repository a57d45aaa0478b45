package org.legalfaq.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.legalfaq.benchmarks.ResultTable.Row;

class ResultTableTest {
    private static final Comparison SEARCH = Comparison.ALL.get(0);

    @Test
    void text_tellsBothMediansAndTheirRatio() {
        String text = new ResultTable(List.of(
                        new Row(SEARCH, "bundled", 6_840_000, 402_000), new Row(SEARCH, "5000", 2.5e9, 12_300_000)))
                .text();

        assertThat(text.lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "| task | pack | ours | peer | peer's | ratio |",
                        "|---|---|--:|---|--:|--:|",
                        "| search | bundled | 6.8 ms | raw Lucene | 402 µs | 17 |",
                        "| search | 5000 | 2.5 s | raw Lucene | 12 ms | 203 |");
    }

    @Test
    void text_saysThatNothingIsCompared() {
        assertThat(new ResultTable(List.of()).text()).startsWith("Nothing to compare");
    }
}
