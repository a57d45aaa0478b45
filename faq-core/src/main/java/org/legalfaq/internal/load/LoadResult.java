package org.legalfaq.internal.load;

import java.util.Optional;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackPlaces;
import org.legalfaq.pack.PackReport;

/**
 * What came of loading.
 *
 * @param report every problem
 * @param pack the pack; empty if there was an error
 * @param places where its fields stand; knows none if there was an error
 */
public record LoadResult(PackReport report, Optional<ContentPack> pack, PackPlaces places) {}
