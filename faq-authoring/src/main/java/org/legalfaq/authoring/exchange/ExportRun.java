package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;

/** The pack that is written, and what it loses. */
final class ExportRun {
    private final ContentPack pack;
    private final List<ExchangeLoss> losses = new ArrayList<>();

    ExportRun(ContentPack pack) {
        this.pack = pack;
    }

    ContentPack pack() {
        return pack;
    }

    void lose(FaqEntry entry, String field, String lost) {
        losses.add(new ExchangeLoss(0, TextName.of(entry, pack), field, lost));
    }

    void lose(String field, String lost) {
        losses.add(new ExchangeLoss(0, "", field, lost));
    }

    ExchangeReport report() {
        return new ExchangeReport(losses, List.of(), 0);
    }
}
