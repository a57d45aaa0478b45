package org.legalfaq.benchmarks;

import java.io.IOException;
import org.legalfaq.model.ContentPack;
import org.openjdk.jmh.annotations.TearDown;

/** A pack on the disk, which is read anew each time; the operating system keeps it in memory. */
public class StoredState extends PackState<StoredPack> {
    @Override
    StoredPack prepare(ContentPack content) throws IOException {
        return StoredPack.write(content);
    }

    /**
     * Deletes the files.
     *
     * @throws IOException if they cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        subject().delete();
    }
}
