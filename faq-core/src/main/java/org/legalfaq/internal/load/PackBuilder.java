package org.legalfaq.internal.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.SynonymSet;

/** Makes the pack once no problem is left. */
final class PackBuilder {
    private final PackStack stack;
    private final Map<Integer, EntryMaker> makers = new HashMap<>();
    private final IdentityHashMap<TextDraft, FaqEntry> sources = new IdentityHashMap<>();
    private final Map<EntryId, EntryId> redirects = new LinkedHashMap<>();

    PackBuilder(PackStack stack) {
        this.stack = stack;
        stack.layers.forEach(pack -> makers.put(pack.layer(), maker(pack)));
        stack.redirects.keySet().forEach(retired -> redirects.put(retired, living(retired)));
    }

    ContentPack build() {
        Map<String, EntryId> pins = new LinkedHashMap<>();
        stack.pins.forEach((query, located) -> pins.put(query, living(located.value())));
        return new LoadedPack(
                PackInfos.of(stack),
                entries(),
                List.copyOf(stack.topics.values()),
                stack.registry,
                stack.synonyms.stream()
                        .map(Located::value)
                        .map(this::canonical)
                        .distinct()
                        .toList(),
                stack.expectations.stream()
                        .map(Located::value)
                        .map(this::canonical)
                        .toList(),
                redirects,
                pins,
                stack.disclaimers.values().stream().map(this::canonical).toList(),
                stack.waivers.stream().map(Located::value).distinct().toList());
    }

    private EntryMaker maker(ReadPack pack) {
        List<Disclaimer> own = pack.manifest().value().disclaimers().stream()
                .flatMap(doc -> ModelValues.disclaimer(doc).stream())
                .map(this::canonical)
                .toList();
        LanguageTag main = Manifests.mainLanguage(pack).orElseThrow();
        return new EntryMaker(stack.registry, new DisclaimerChoice(stack.registry, own, main), Manifests.origin(pack));
    }

    private List<FaqEntry> entries() {
        List<TextDraft> drafts = stack.inPackOrder();
        for (TextDraft draft : drafts) {
            if (!draft.translation()) {
                sources.put(draft, make(draft));
            }
        }
        List<FaqEntry> entries = new ArrayList<>();
        for (TextDraft draft : drafts) {
            FaqEntry source = sources.get(draft);
            entries.add(source != null ? source : make(draft));
        }
        return List.copyOf(entries);
    }

    private FaqEntry make(TextDraft draft) {
        if (draft.body() instanceof TextDraft.BaseBody body) {
            return body.entry().toBuilder().related(related(draft)).build();
        }
        TextDraft.ReadBody body = (TextDraft.ReadBody) draft.body();
        EntryMaker maker = Objects.requireNonNull(makers.get(draft.layer()), "maker");
        if (!draft.translation()) {
            return maker.entry(draft, body.doc(), related(draft));
        }
        TextDraft source = Sources.of(stack, draft).orElseThrow();
        return maker.translation(Objects.requireNonNull(sources.get(source), "source"), draft, body.doc());
    }

    /** The living entries that a text links to. Links of a pack below to entries hidden since drop out. */
    private List<EntryId> related(TextDraft draft) {
        return draft.related().stream()
                .map(this::living)
                .filter(stack.texts::containsKey)
                .filter(id -> !id.equals(draft.id()))
                .distinct()
                .toList();
    }

    private EntryId living(EntryId id) {
        EntryId at = id;
        for (Located<EntryId> next = stack.redirects.get(at); next != null; next = stack.redirects.get(at)) {
            at = next.value();
        }
        return at;
    }

    private Disclaimer canonical(Disclaimer disclaimer) {
        return new Disclaimer(
                disclaimer.language(), disclaimer.jurisdiction().map(stack.registry::canonical), disclaimer.text());
    }

    private SynonymSet canonical(SynonymSet set) {
        return new SynonymSet(set.language(), set.jurisdiction().map(stack.registry::canonical), set.terms());
    }

    private Expectation canonical(Expectation expectation) {
        return new Expectation(
                expectation.query(),
                expectation.jurisdiction().map(stack.registry::canonical),
                expectation.topic(),
                expectation.language(),
                Optional.of(expectation).flatMap(Expectation::expected).map(this::living));
    }
}
