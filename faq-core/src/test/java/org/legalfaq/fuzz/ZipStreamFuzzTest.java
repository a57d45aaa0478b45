package org.legalfaq.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.legalfaq.pack.PackFiles;
import org.legalfaq.pack.PackSource;

/** Any bytes that are streamed as a zip are files within the limits, or refused with an {@link IOException}. */
class ZipStreamFuzzTest {
    private static final String[] PATHS = {"pack.json", "topics.json", "entries.json", "../entries.json", "a/pack.json"
    };

    @FuzzTest
    void open(byte[] bytes) {
        PackSource source = PackSource.zipStream("fuzz", () -> new ByteArrayInputStream(bytes));
        long size = 0;
        try (PackFiles files = source.open(FuzzLimits.SMALL)) {
            for (String path : PATHS) {
                size += sizeOf(files, path);
            }
        } catch (IOException refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
        assertThat(size).isLessThanOrEqualTo(FuzzLimits.SMALL.maxPackBytes());
    }

    private static long sizeOf(PackFiles files, String path) {
        try (InputStream in = files.open(path)) {
            int size = in.readAllBytes().length;
            assertThat(path).doesNotContain("..");
            assertThat(size).isLessThanOrEqualTo(FuzzLimits.SMALL.maxFileBytes());
            return size;
        } catch (IOException notThere) {
            return 0;
        }
    }
}
