package org.legalfaq.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.legalfaq.pack.PackSource;

/**
 * Any texts as the files of a pack pass through all rules and end with a report. The input is the manifest, the topics and
 * the entries, with a line {@code ====} between them.
 */
class PackRulesFuzzTest {
    private static final String[] FILES = {"pack.json", "topics.json", "entries.json"};

    @FuzzTest
    void check(byte[] bytes) throws IOException {
        byte[] zip = zip(new String(bytes, StandardCharsets.ISO_8859_1).split("\n====\n", FILES.length));
        PackReports.check(PackSource.zipStream("fuzz", () -> new ByteArrayInputStream(zip)));
    }

    private static byte[] zip(String[] texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < texts.length; i++) {
                zip.putNextEntry(new ZipEntry(FILES[i]));
                zip.write(texts[i].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }
}
