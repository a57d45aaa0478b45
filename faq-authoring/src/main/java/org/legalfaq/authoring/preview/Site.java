package org.legalfaq.authoring.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.LocalizedEntry;

/** What the pages share: the pack as it stands on one day, seen in one language. */
final class Site {
    final FaqRepository faqs;
    final ContentPack pack;
    final LocalDate date;
    final LanguageTag language;
    final Wording wording;
    final List<FaqEntry> entries;
    private final Map<EntryId, List<FaqEntry>> texts = new LinkedHashMap<>();
    private final Map<FamilyId, List<FaqEntry>> families = new LinkedHashMap<>();
    private final Set<Jurisdiction> dividedPlaces = new HashSet<>();

    Site(FaqRepository repository, LocalDate date, LanguageTag language) {
        this.faqs = repository.asOf(date);
        this.pack = repository.pack();
        this.date = date;
        this.language = language;
        this.wording = Wording.in(language);
        this.entries = faqs.entries().stream().map(this::shown).toList();
        for (FaqEntry text : pack.entries()) {
            if (text.dates().validOn(date)) {
                texts.computeIfAbsent(text.id(), id -> new ArrayList<>()).add(text);
            }
        }
        entries.forEach(entry -> families.computeIfAbsent(entry.family(), id -> new ArrayList<>())
                .add(entry));
        faqs.jurisdictions()
                .forEach(unit -> dividedPlaces.addAll(pack.jurisdictions().ancestors(unit.tag())));
    }

    /** The text that the site shows of an entry: in its language if there is one, else in the pack's main language. */
    FaqEntry shown(FaqEntry entry) {
        return faqs.find(entry.id(), language).map(LocalizedEntry::entry).orElse(entry);
    }

    boolean has(EntryId id) {
        return texts.containsKey(id);
    }

    /** The other texts of an entry, in the order of the pack. */
    List<FaqEntry> inOtherLanguages(FaqEntry entry) {
        return texts.getOrDefault(entry.id(), List.of()).stream()
                .filter(text -> !text.language().equals(entry.language()))
                .toList();
    }

    /** What answers the same question elsewhere. */
    List<FaqEntry> elsewhere(FaqEntry entry) {
        return families.getOrDefault(entry.family(), List.of()).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .toList();
    }

    /** The page of a text: the one that the site shows has the plain name. */
    String pathOf(FaqEntry text) {
        return shown(text).language().equals(text.language())
                ? Paths.entry(text.id())
                : Paths.entry(text.id(), text.language());
    }

    String label(Jurisdiction place, Wording words) {
        return pack.jurisdictions().label(place, words.language());
    }

    String label(JurisdictionUnit unit, Wording words) {
        return unit.label(words.language());
    }

    /** Whether the law may differ within the place: the pack itself, or a federal system, tells places within it apart. */
    boolean isGeneral(Jurisdiction place) {
        return place.equals(Jurisdiction.WORLD)
                || dividedPlaces.contains(place)
                || pack.jurisdictions()
                        .federal(place)
                        .filter(federal ->
                                pack.jurisdictions().ancestors(federal).contains(place))
                        .isPresent();
    }

    boolean isGeneral(FaqEntry entry) {
        return entry.jurisdictions().stream().anyMatch(this::isGeneral);
    }

    /** Whether the site shows the text for want of one in its own language. A text shown as a translation is none. */
    boolean isFallback(FaqEntry text) {
        return shown(text).language().equals(text.language())
                && !text.language().lookupChain().contains(language)
                && !language.lookupChain().contains(text.language());
    }

    /** Whether the text is a translation whose source has changed since. */
    boolean isOutdated(FaqEntry text) {
        return text.sourceHash()
                .filter(hash -> faqs.find(text.id())
                        .filter(source -> !source.textHash().equals(hash))
                        .isPresent())
                .isPresent();
    }
}
