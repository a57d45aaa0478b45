package org.legalfaq.authoring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.legalfaq.authoring.exchange.ExchangeFormat;
import org.legalfaq.authoring.exchange.ImportSettings;
import org.legalfaq.authoring.exchange.PackImport;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;

/** Any bytes in any foreign format become a pack or a report of problems. The first byte chooses the format. */
class PackImportFuzzTest {
    private static final ImportSettings SETTINGS = ImportSettings.builder()
            .packId("imported-faq")
            .license("CC0-1.0")
            .publisher("Kite club")
            .released(LocalDate.of(2026, 1, 31))
            .language(LanguageTag.ENGLISH)
            .jurisdictions(List.of(Jurisdiction.of("US-CA")))
            .disclaimer("Rules of a club, not law.")
            .build();

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
