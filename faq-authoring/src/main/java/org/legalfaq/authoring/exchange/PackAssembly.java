package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.FaqEntryBuilder;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.Review;

/** Makes a pack of drafts: gives ids, fills in from the settings, ties translations to their sources. */
final class PackAssembly {
    /** Manifest, topics, synonyms and expectations. */
    private static final int OTHER_FILES = 4;

    private final ImportRun run;
    private final ImportSettings settings;
    private final Slugs slugs = new Slugs();
    private final Map<EntryDraft, EntryId> ids = new LinkedHashMap<>();
    private final Map<String, EntryId> keys = new LinkedHashMap<>();
    private final Map<FaqEntry, EntryDraft> built = new LinkedHashMap<>();

    PackAssembly(ImportRun run) {
        this.run = run;
        this.settings = run.settings();
    }

    Optional<ContentPack> assemble(List<EntryDraft> drafts) {
        if (drafts.isEmpty()) {
            run.problem(
                    0,
                    "",
                    "no question with an answer",
                    "at least one",
                    "Look whether this is the right file and format.");
            return Optional.empty();
        }
        if (drafts.size() > mostEntries()) {
            run.problem(
                    0,
                    "",
                    drafts.size() + " entries",
                    "at most " + mostEntries() + ": a pack has a file for each",
                    "Divide the file, or raise the limits.");
            return Optional.empty();
        }
        nameAll(drafts);
        for (EntryDraft draft : drafts) {
            if (isSource(draft)) {
                source(draft).ifPresent(entry -> built.put(entry, draft));
            }
        }
        for (EntryDraft draft : drafts) {
            if (!isSource(draft)) {
                translation(draft).ifPresent(entry -> built.put(entry, draft));
            }
        }
        return run.hasProblems() ? Optional.empty() : new PackProof(run, built).prove(ImportedPack.of(settings, built));
    }

    private int mostEntries() {
        return Math.min(run.limits().maxEntries(), Math.max(0, run.limits().maxFiles() - OTHER_FILES));
    }

    private boolean isSource(EntryDraft draft) {
        return draft.language.orElse(settings.language()).equals(settings.language());
    }

    private void nameAll(List<EntryDraft> drafts) {
        drafts.forEach(draft -> draft.id.ifPresent(slugs::take));
        for (EntryDraft draft : drafts) {
            EntryId id = draft.id.orElseGet(() -> slugs.unique(draft.question, draft.row));
            ids.put(draft, id);
            keys.put(draft.key.orElse(id.value()), id);
        }
    }

    private Optional<FaqEntry> source(EntryDraft draft) {
        EntryId id = id(draft);
        FaqEntryBuilder builder = FaqEntry.builder(id)
                .language(settings.language())
                .family(draft.family.orElse(FamilyId.of(id.value())))
                .topics(draft.topics.isEmpty() ? List.of(settings.topic().path()) : List.copyOf(draft.topics.keySet()))
                .jurisdictions(draft.jurisdictions.isEmpty() ? settings.jurisdictions() : draft.jurisdictions)
                .related(related(draft))
                .review(Review.NONE)
                .dates(draft.dates)
                .disclaimer(new Disclaimer(settings.language(), Optional.empty(), settings.disclaimer()))
                .origin(new Origin(
                        settings.info().id(),
                        settings.info().version(),
                        settings.info().license()));
        return built(builder, draft);
    }

    private Optional<FaqEntry> translation(EntryDraft draft) {
        LanguageTag language = draft.language.orElseThrow();
        EntryDates dates = draft.dates;
        Optional<FaqEntry> source = built.keySet().stream()
                .filter(entry -> entry.id().equals(id(draft))
                        && entry.language().equals(settings.language())
                        && entry.dates().validFrom().equals(dates.validFrom())
                        && entry.dates().validTo().equals(dates.validTo()))
                .findFirst();
        if (source.isEmpty()) {
            run.problem(
                    draft.row,
                    "language",
                    "a text in \"" + language + "\"",
                    "one in \"" + settings.language()
                            + "\" with the same id and period, of which it is the translation",
                    "Give the import the language of the texts, or both texts the same id.");
            return Optional.empty();
        }
        return built(
                source.get().toBuilder()
                        .language(language)
                        .keywords(List.of())
                        .cautions(List.of())
                        .review(Review.NONE),
                draft);
    }

    private Optional<FaqEntry> built(FaqEntryBuilder builder, EntryDraft draft) {
        builder.question(draft.question)
                .alternatePhrasings(new ArrayList<>(draft.alternates))
                .shortAnswer(draft.shortAnswer.orElseGet(() -> shortAnswer(draft)))
                .answer(draft.answer);
        draft.more.forEach(change -> change.accept(builder));
        FaqEntry entry = builder.build();
        if (built.containsKey(entry)) {
            run.problem(draft.row, "", "the same text again", "each text once", "Delete one of the two rows.");
            return Optional.empty();
        }
        return Optional.of(entry);
    }

    private String shortAnswer(EntryDraft draft) {
        if (!ShortAnswers.isWhole(draft.answer)) {
            run.lose(draft.row, "shortAnswer", "made from the beginning of the answer; please look at it");
        }
        return ShortAnswers.of(draft.answer);
    }

    private List<EntryId> related(EntryDraft draft) {
        List<EntryId> related = new ArrayList<>();
        for (String key : draft.related) {
            EntryId id = keys.get(key);
            if (id == null) {
                run.problem(
                        draft.row,
                        "related",
                        Quoted.text(key),
                        "an entry of the file",
                        "Correct the reference, or take it out.");
            } else if (!id.equals(id(draft)) && !related.contains(id)) {
                related.add(id);
            }
        }
        return related;
    }

    private EntryId id(EntryDraft draft) {
        EntryId id = ids.get(draft);
        if (id == null) {
            throw new IllegalStateException("A draft was not named");
        }
        return id;
    }
}
