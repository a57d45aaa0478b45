package org.legalfaq.internal.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.internal.json.EntryDoc;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.ProblemCode;

/**
 * Lays the entries of packs over one another. The order is that in which ids first appear; the texts of one id stay
 * together, so that an entry that is replaced keeps its position.
 */
final class EntryLaying {
    private final PackStack stack;
    private final Problems problems;
    private final DraftMaker drafts;

    EntryLaying(PackStack stack, Problems problems) {
        this.stack = stack;
        this.problems = problems;
        this.drafts = new DraftMaker(stack.main);
    }

    void start(ContentPack base) {
        for (FaqEntry entry : base.entries()) {
            stack.texts.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(drafts.of(entry));
        }
    }

    /** Hides entries of the packs below and returns their ids. */
    Set<EntryId> hide(ReadPack pack) {
        Set<EntryId> gone = new HashSet<>();
        List<String> hides = pack.manifest().value().hides();
        for (int i = 0; i < hides.size(); i++) {
            EntryId id = EntryId.of(hides.get(i));
            Spot spot = pack.manifest().spot().field("hides").item(i);
            if (stack.texts.remove(id) != null) {
                gone.add(id);
                stack.hidden.put(id, spot);
            } else if (everythingBelowWasRead(pack)) {
                problems.add(
                        ProblemCode.HIDES_UNKNOWN_ENTRY,
                        spot,
                        "\"" + id + "\"",
                        "the id of an entry of a pack below",
                        "Correct the id, or take it out of the list if the entry is gone from the pack below.");
            }
        }
        return gone;
    }

    private boolean everythingBelowWasRead(ReadPack pack) {
        return stack.layers.stream()
                .filter(other -> other.layer() < pack.layer())
                .allMatch(other -> other.names().allEntries());
    }

    /** Lays the pack's own entries and returns the ids whose main text they replace. */
    Set<EntryId> lay(ReadPack pack) {
        Set<EntryId> replaced = new HashSet<>();
        ownTexts(pack).forEach((id, own) -> {
            List<TextDraft> below = stack.texts.get(id);
            if (below == null) {
                stack.texts.put(id, own);
            } else if (own.stream().anyMatch(text -> !text.translation())) {
                // Translations below were made from the text that is replaced, so they go with it.
                stack.texts.put(id, own);
                replaced.add(id);
            } else {
                stack.texts.put(id, withTranslations(below, own));
            }
        });
        return replaced;
    }

    private Map<EntryId, List<TextDraft>> ownTexts(ReadPack pack) {
        Optional<LanguageTag> packLanguage = Manifests.mainLanguage(pack);
        Map<EntryId, List<TextDraft>> own = new LinkedHashMap<>();
        for (Located<EntryDoc> read : pack.entries()) {
            drafts.of(read, packLanguage)
                    .ifPresent(text -> own.computeIfAbsent(text.id(), id -> new ArrayList<>())
                            .add(text));
        }
        return own;
    }

    private static List<TextDraft> withTranslations(List<TextDraft> below, List<TextDraft> own) {
        List<TextDraft> texts = new ArrayList<>(below);
        texts.removeIf(text -> own.stream()
                .anyMatch(translation ->
                        translation.language().filter(text::hasLanguage).isPresent()));
        texts.addAll(own);
        return texts;
    }
}
