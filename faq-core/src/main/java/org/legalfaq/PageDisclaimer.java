package org.legalfaq;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.LanguageTag;

/** Chooses the notice for a page: the nearest one to the reader's place, in the first language that has one. */
final class PageDisclaimer {
    private PageDisclaimer() {}

    static Disclaimer choose(ContentPack pack, Optional<AskedJurisdiction> asked, List<LanguageTag> languages) {
        return languages.stream()
                .flatMap(language -> inLanguage(pack, asked, language).stream())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The pack \"" + pack.info().id()
                                + "\" has no disclaimer for any jurisdiction in any of " + languages
                                + "; a pack needs one in its main language"));
    }

    private static Optional<Disclaimer> inLanguage(
            ContentPack pack, Optional<AskedJurisdiction> asked, LanguageTag language) {
        List<Disclaimer> disclaimers = pack.disclaimers().stream()
                .filter(disclaimer -> disclaimer.language().equals(language))
                .toList();
        Stream<Optional<Disclaimer>> nearestFirst = Stream.concat(
                asked.stream()
                        .flatMap(place -> place.chain().stream())
                        .map(tag -> disclaimers.stream()
                                .filter(disclaimer -> disclaimer.jurisdiction().equals(Optional.of(tag)))
                                .findFirst()),
                Stream.of(disclaimers.stream()
                        .filter(disclaimer -> disclaimer.jurisdiction().isEmpty())
                        .findFirst()));
        return nearestFirst.flatMap(Optional::stream).findFirst();
    }
}
