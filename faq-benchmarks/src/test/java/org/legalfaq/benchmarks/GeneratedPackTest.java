package org.legalfaq.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.ContentPack;

class GeneratedPackTest {
    private static final int SIZE = 150;
    private static final ContentPack MODEL = BundledPack.CONTENT;

    @Test
    void theSameSeed_givesTheSamePack() {
        assertThat(GeneratedPack.like(MODEL, SIZE, 7)).isEqualTo(GeneratedPack.like(MODEL, SIZE, 7));
        assertThat(GeneratedPack.like(MODEL, SIZE, 7).entries())
                .isNotEqualTo(GeneratedPack.like(MODEL, SIZE, 8).entries());
    }

    @Test
    void aGeneratedPack_hasTheWantedSizeAndPhrasings() {
        assertThat(GeneratedPack.like(MODEL, SIZE, 1).entries())
                .hasSize(SIZE)
                .allSatisfy(entry -> assertThat(entry.alternatePhrasings()).hasSize(9));
    }

    @Test
    void aGeneratedPack_loadsFromItsFiles() throws IOException {
        StoredPack stored = StoredPack.write(GeneratedPack.like(MODEL, SIZE, 1));
        try {
            assertThat(stored.load().entries()).hasSize(SIZE);
            assertThat(stored.loadByJackson()).hasSameSizeAs(stored.files());
        } finally {
            stored.delete();
        }
    }
}
