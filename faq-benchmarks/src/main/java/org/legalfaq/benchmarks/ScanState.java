package org.legalfaq.benchmarks;

import org.legalfaq.model.ContentPack;

/** No index at all. */
public class ScanState extends PackState<LinearScan> {
    @Override
    LinearScan prepare(ContentPack content) {
        return LinearScan.of(content);
    }
}
