package org.legalfaq.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.Facet;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SortOrder;
import org.legalfaq.spi.EngineQuery;

/** Writes an engine's query down in few words. What is not said: English, some day in 2026, collapsed, ten hits. */
public final class TestQuery {
    private static final JurisdictionRegistry STANDARD = JurisdictionRegistry.standard();

    private final Optional<String> text;
    private Optional<Map<Jurisdiction, Integer>> admissible = Optional.empty();
    private Set<TopicPath> topics = Set.of();
    private List<LanguageTag> languages = List.of(LanguageTag.ENGLISH);
    private LocalDate date = LocalDate.of(2026, 6, 15);
    private Map<Jurisdiction, Integer> preferred = Map.of();
    private Set<SearchField> fields = Set.of(SearchField.values());
    private Optional<EntryId> pinned = Optional.empty();
    private SortOrder sort = SortOrder.RELEVANCE;
    private Set<Facet> facets = Set.of();
    private boolean collapse = true;
    private double broaderShare = 0.5;
    private int offset;
    private int limit = 10;

    private TestQuery(Optional<String> text) {
        this.text = text;
    }

    public static TestQuery text(String words) {
        return new TestQuery(Optional.of(words));
    }

    public static TestQuery all() {
        return new TestQuery(Optional.empty());
    }

    /** Asks in a jurisdiction, those above it included. */
    public TestQuery in(String tag) {
        return admissible(distances(tag));
    }

    /** Asks anywhere, but prefers a jurisdiction and those above it. */
    public TestQuery preferring(String tag) {
        return preferred(distances(tag));
    }

    public TestQuery preferred(Map<Jurisdiction, Integer> distances) {
        preferred = distances;
        return this;
    }

    private static Map<Jurisdiction, Integer> distances(String tag) {
        Map<Jurisdiction, Integer> distances = new LinkedHashMap<>();
        distances.put(Jurisdiction.of(tag), 0);
        STANDARD.ancestors(Jurisdiction.of(tag)).forEach(place -> distances.put(place, distances.size()));
        return distances;
    }

    public TestQuery fields(SearchField... parts) {
        fields = Set.of(parts);
        return this;
    }

    public TestQuery pinned(String id) {
        pinned = Optional.of(EntryId.of(id));
        return this;
    }

    public TestQuery sort(SortOrder order) {
        sort = order;
        return this;
    }

    public TestQuery facets(Facet... values) {
        facets = Set.of(values);
        return this;
    }

    public TestQuery admissible(Map<Jurisdiction, Integer> distances) {
        admissible = Optional.of(distances);
        return this;
    }

    public TestQuery topics(String... paths) {
        topics = Arrays.stream(paths).map(TopicPath::of).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    public TestQuery languages(String... tags) {
        languages = Arrays.stream(tags).map(LanguageTag::of).toList();
        return this;
    }

    public TestQuery on(String day) {
        return on(LocalDate.parse(day));
    }

    public TestQuery on(LocalDate day) {
        date = day;
        return this;
    }

    /** Each text is a hit of its own. */
    public TestQuery apart() {
        collapse = false;
        return this;
    }

    public TestQuery broaderShare(double share) {
        broaderShare = share;
        return this;
    }

    public TestQuery page(int skipped, int most) {
        offset = skipped;
        limit = most;
        return this;
    }

    public EngineQuery build() {
        return EngineQuery.builder(languages, date)
                .text(text)
                .fields(fields)
                .admissible(admissible)
                .preferred(preferred)
                .topics(topics)
                .pinned(pinned)
                .collapse(collapse)
                .broaderShare(broaderShare)
                .sort(sort)
                .facets(facets)
                .offset(offset)
                .limit(limit)
                .build();
    }
}
