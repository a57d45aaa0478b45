package org.legalfaq.authoring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.legalfaq.authoring.exchange.ExchangeFormat;
import org.legalfaq.authoring.exchange.ImportSettings;
import org.legalfaq.authoring.exchange.Imports;
import org.legalfaq.authoring.exchange.PackImport;

/** Any bytes in any foreign format become a pack or a report of problems. The first byte chooses the format. */
class PackImportFuzzTest {
    private static final ImportSettings SETTINGS = Imports.settings().build();

    @FuzzTest
    void read(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        ExchangeFormat[] formats = ExchangeFormat.values();
        ExchangeFormat format = formats[(bytes[0] & 0xff) % formats.length];

        PackImport read = PackImport.of(Arrays.copyOfRange(bytes, 1, bytes.length), format, SETTINGS);

        assertThat(read.pack().isPresent()).isNotEqualTo(read.report().hasProblems());
    }
}
