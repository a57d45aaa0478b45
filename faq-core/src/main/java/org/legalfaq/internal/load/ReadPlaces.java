package org.legalfaq.internal.load;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.FilePlace;
import org.legalfaq.pack.PackPlaces;

/** Finds fields by the spots that loading has kept for the rules. */
final class ReadPlaces implements PackPlaces {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<TextKey, Spot> texts = new HashMap<>();
    private final Spot manifest;

    private ReadPlaces(Spot manifest) {
        this.manifest = manifest;
    }

    /** The places of everything that the packs of a stack read; the manifest is that of the uppermost. */
    static PackPlaces of(PackStack stack) {
        ReadPlaces places =
                new ReadPlaces(stack.layer(stack.topLayer()).manifest().spot());
        for (ReadText text : stack.readTexts()) {
            TextDraft draft = text.draft();
            draft.language()
                    .ifPresent(language -> places.texts.put(
                            new TextKey(
                                    draft.id(),
                                    language,
                                    Optional.ofNullable(text.doc().validFrom())),
                            draft.spot()));
        }
        return places;
    }

    @Override
    public Optional<FilePlace> find(FaqEntry text, String field) {
        requireNonNull(text, "text");
        requireNonNull(field, "field");
        TextKey key = new TextKey(text.id(), text.language(), text.dates().validFrom());
        return Optional.ofNullable(texts.get(key)).map(spot -> place(spot, field));
    }

    @Override
    public Optional<FilePlace> findInManifest(String field) {
        requireNonNull(field, "field");
        return Optional.of(place(manifest, field));
    }

    private static FilePlace place(Spot entry, String field) {
        Spot at = entry;
        for (String step : field.split("/", -1)) {
            at = NUMBER.matcher(step).matches() ? at.item(Integer.parseInt(step)) : at.field(step);
        }
        return new FilePlace(at.path(), at.place().line(), at.place().column());
    }

    private record TextKey(EntryId id, LanguageTag language, Optional<LocalDate> validFrom) {}
}
