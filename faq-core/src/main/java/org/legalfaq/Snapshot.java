package org.legalfaq;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * One opened pack with a count of those who hold it: its readers, and its owner until that retires it. Whoever lets go of
 * it last closes it.
 */
final class Snapshot {
    private final FaqRepository repository;
    private final AtomicInteger holders = new AtomicInteger(1);
    private final AtomicBoolean retired = new AtomicBoolean();

    Snapshot(FaqRepository repository) {
        this.repository = repository;
    }

    /** Becomes a holder, unless the snapshot is closed already. */
    boolean tryHold() {
        // Not incrementAndGet: a count that has reached 0 must stay there.
        int before = holders.getAndUpdate(count -> count == 0 ? 0 : count + 1);
        return before != 0;
    }

    void letGo() {
        if (holders.decrementAndGet() == 0) {
            repository.close();
        }
    }

    /** Lets go of what the owner holds. May be called more than once, because a reload and a close may meet. */
    void retire() {
        if (retired.compareAndSet(false, true)) {
            letGo();
        }
    }

    /** Reads and then lets go, whatever comes of it. */
    <T> T readAndLetGo(Function<FaqRepository, T> reading) {
        try {
            return reading.apply(repository);
        } finally {
            letGo();
        }
    }
}
