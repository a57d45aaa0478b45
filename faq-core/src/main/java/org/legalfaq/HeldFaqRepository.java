package org.legalfaq;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** A snapshot that is held until this is closed. */
final class HeldFaqRepository extends ForwardingFaqRepository {
    private final Snapshot snapshot;
    private final AtomicBoolean closed = new AtomicBoolean();

    HeldFaqRepository(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    <T> T read(Function<FaqRepository, T> reading) {
        // Each call holds the snapshot once more, so that closing this in another thread cannot close it under the
        // call.
        if (closed.get() || !snapshot.tryHold()) {
            throw new IllegalStateException("The snapshot was given back; take a new one with current()");
        }
        return snapshot.readAndLetGo(reading);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            snapshot.letGo();
        }
    }
}
