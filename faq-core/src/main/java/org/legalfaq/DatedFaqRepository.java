package org.legalfaq;

import java.time.LocalDate;
import java.util.function.Function;

/** Another repository on one day. Follows its reloads. */
final class DatedFaqRepository extends ForwardingFaqRepository {
    private final ForwardingFaqRepository today;
    private final LocalDate date;

    DatedFaqRepository(ForwardingFaqRepository today, LocalDate date) {
        this.today = today;
        this.date = date;
    }

    @Override
    <T> T read(Function<FaqRepository, T> reading) {
        // Not closed: the view shares the index of the snapshot.
        return today.read(faqs -> reading.apply(dated(faqs)));
    }

    @SuppressWarnings("resource")
    private FaqRepository dated(FaqRepository faqs) {
        return faqs.asOf(date);
    }

    @Override
    public FaqRepository asOf(LocalDate other) {
        return today.asOf(other);
    }

    @Override
    public void close() {
        today.close();
    }
}
