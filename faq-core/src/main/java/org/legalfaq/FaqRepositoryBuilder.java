package org.legalfaq;

import org.legalfaq.model.ContentPack;

public final class FaqRepositoryBuilder {
    private final ContentPack pack;

    FaqRepositoryBuilder(ContentPack pack) {
        this.pack = pack;
    }

    public FaqRepository build() {
        throw new IllegalStateException(pack.info().id());
    }
}
