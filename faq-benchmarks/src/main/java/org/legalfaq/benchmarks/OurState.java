package org.legalfaq.benchmarks;

import org.legalfaq.FaqRepository;
import org.legalfaq.model.ContentPack;

/** The library, with its default settings. */
public class OurState extends PackState<FaqRepository> {
    @Override
    FaqRepository prepare(ContentPack content) {
        return FaqRepository.builder(content).clock(ReleaseDay.clock(content)).build();
    }
}
