package org.legalfaq.authoring.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;

/** The texts of a pack, sources and translations told apart. */
final class PackTexts {
    private final LanguageTag mainLanguage;
    private final JurisdictionRegistry registry;
    private final List<FaqEntry> sources;
    private final Map<Period, List<FaqEntry>> translations;

    PackTexts(ContentPack pack) {
        mainLanguage = pack.info().mainLanguage();
        registry = pack.jurisdictions();
        Map<Boolean, List<FaqEntry>> texts = pack.entries().stream()
                .collect(Collectors.partitioningBy(text -> text.language().equals(mainLanguage)));
        sources = texts.getOrDefault(true, List.of());
        translations = texts.getOrDefault(false, List.of()).stream().collect(Collectors.groupingBy(Period::of));
    }

    /** The texts in the main language, those that no longer or not yet hold among them. */
    List<FaqEntry> sources() {
        return sources;
    }

    List<FaqEntry> translationsOf(FaqEntry source) {
        return translations.getOrDefault(Period.of(source), List.of());
    }

    /** Whether the text was not made from the source as it stands now, or does not say. */
    static boolean isOutdated(FaqEntry translation, FaqEntry source) {
        return !translation.sourceHash().equals(Optional.of(source.textHash()));
    }

    /** The places that entries are tagged with: the most general first, then by tag. */
    List<Jurisdiction> places() {
        return sources.stream()
                .flatMap(text -> text.jurisdictions().stream())
                .distinct()
                .sorted(Comparator.<Jurisdiction>comparingInt(
                                place -> registry.ancestors(place).size())
                        .thenComparing(Jurisdiction::tag))
                .toList();
    }

    String name(Jurisdiction place) {
        return registry.label(place, mainLanguage);
    }

    static String name(LanguageTag language) {
        return Locale.forLanguageTag(language.value()).getDisplayName(Locale.ENGLISH);
    }

    /** A translation has the id and the period of its source. */
    private record Period(EntryId id, Optional<LocalDate> from) {
        static Period of(FaqEntry text) {
            return new Period(text.id(), text.dates().validFrom());
        }
    }
}
