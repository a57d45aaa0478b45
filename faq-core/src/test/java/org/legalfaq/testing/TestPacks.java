package org.legalfaq.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;

/**
 * Builds packs in memory, without files. Nothing is validated across entries: tests may build what loading refuses.
 *
 * <pre>{@code
 * ContentPack pack = TestPacks.of(
 *         entry("bail", "What is bail?").in("US"),
 *         entry("bail-za", "What is bail?").in("ZA").family("bail"));
 * }</pre>
 */
public final class TestPacks {
    private static final JurisdictionRegistry STANDARD = JurisdictionRegistry.standard();

    private final List<FaqEntry> entries = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<SynonymSet> synonyms = new ArrayList<>();
    private final List<JurisdictionUnit> units = new ArrayList<>();
    private final Map<EntryId, EntryId> redirects = new LinkedHashMap<>();
    private final Map<String, EntryId> pins = new LinkedHashMap<>();
    private final List<Disclaimer> disclaimers = new ArrayList<>(List.of(TestEntry.DISCLAIMER));
    private final List<Expectation> expectations = new ArrayList<>();
    private List<LanguageTag> languages = List.of(LanguageTag.ENGLISH);

    private TestPacks() {}

    public static ContentPack of(TestEntry... entries) {
        return builder().entries(entries).build();
    }

    public static TestPacks builder() {
        return new TestPacks();
    }

    public TestPacks entries(TestEntry... more) {
        return entries(Arrays.stream(more).map(TestEntry::build).toList());
    }

    public TestPacks entries(List<FaqEntry> more) {
        entries.addAll(more);
        return this;
    }

    /** Declares topics, each with its path as its English name. */
    public TestPacks topics(String... paths) {
        for (String path : paths) {
            topics.add(new Topic(TopicPath.of(path), Map.of(LanguageTag.ENGLISH, path), List.of()));
        }
        return this;
    }

    public TestPacks synonyms(String... terms) {
        synonyms.add(new SynonymSet(LanguageTag.ENGLISH, Optional.empty(), List.of(terms)));
        return this;
    }

    public TestPacks synonymsIn(String jurisdiction, String... terms) {
        synonyms.add(new SynonymSet(LanguageTag.ENGLISH, Optional.of(Jurisdiction.of(jurisdiction)), List.of(terms)));
        return this;
    }

    public TestPacks synonyms(SynonymSet set) {
        synonyms.add(set);
        return this;
    }

    public TestPacks unit(JurisdictionUnit unit) {
        units.add(unit);
        return this;
    }

    public TestPacks redirect(String retired, String living) {
        redirects.put(EntryId.of(retired), EntryId.of(living));
        return this;
    }

    public TestPacks pin(String query, String id) {
        pins.put(query, EntryId.of(id));
        return this;
    }

    /** Adds a notice; {@code jurisdiction} may be null for any. */
    public TestPacks disclaimer(String language, @Nullable String jurisdiction, String text) {
        disclaimers.add(new Disclaimer(
                LanguageTag.of(language), Optional.ofNullable(jurisdiction).map(Jurisdiction::of), text));
        return this;
    }

    public TestPacks expect(String query, String id) {
        return expect(query, Optional.empty(), Optional.of(id));
    }

    public TestPacks expect(String query, String id, String language) {
        return expect(query, Optional.of(language), Optional.of(id));
    }

    public TestPacks expectNone(String query) {
        return expect(query, Optional.empty(), Optional.empty());
    }

    private TestPacks expect(String query, Optional<String> language, Optional<String> id) {
        expectations.add(new Expectation(
                query, Optional.empty(), Optional.empty(), language.map(LanguageTag::of), id.map(EntryId::of)));
        return this;
    }

    public TestPacks languages(String... tags) {
        languages = Arrays.stream(tags).map(LanguageTag::of).toList();
        return this;
    }

    public ContentPack build() {
        PackInfo info = new PackInfo(
                TestEntry.ORIGIN.packId(),
                TestEntry.ORIGIN.packVersion(),
                1,
                "A pack for tests",
                languages,
                TestEntry.ORIGIN.license(),
                "Test",
                LocalDate.of(2026, 1, 1));
        return new TestPack(
                info,
                entries,
                topics,
                units.isEmpty() ? STANDARD : STANDARD.with(units),
                synonyms,
                expectations,
                redirects,
                pins,
                disclaimers,
                List.of());
    }
}
