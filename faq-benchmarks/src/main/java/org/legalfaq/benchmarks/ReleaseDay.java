package org.legalfaq.benchmarks;

import java.time.Clock;
import java.time.ZoneOffset;
import org.legalfaq.model.ContentPack;

/** The day of a pack's release as today, so that the same texts hold whenever it is measured. */
final class ReleaseDay {
    private ReleaseDay() {}

    static Clock clock(ContentPack pack) {
        return Clock.fixed(pack.info().released().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }
}
