package org.legalfaq.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import org.legalfaq.pack.PackSource;

/** Any bytes that are streamed as a zip end with a report. */
class ZipStreamFuzzTest {
    @FuzzTest
    void check(byte[] bytes) {
        PackReports.check(PackSource.zipStream("fuzz", () -> new ByteArrayInputStream(bytes)));
    }
}
