package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.LanguageMatch;
import org.legalfaq.query.LocalizedEntry;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SortOrder;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.query.Suggestion;
import org.legalfaq.spi.EngineHit;
import org.legalfaq.spi.EngineResult;
import org.legalfaq.spi.SearchEngine;

/** The one repository: look-ups by id from a map, everything else from the engine. */
final class IndexedFaqRepository implements FaqRepository {
    private final ContentPack pack;
    private final SearchEngine engine;
    private final AskPolicy policy;
    private final Supplier<LocalDate> today;
    private final QueryResolver resolver;
    private final Map<EntryId, List<FaqEntry>> texts;
    /** Shared with the views of other days, which share the engine, too. */
    private final AtomicBoolean closed;

    IndexedFaqRepository(ContentPack pack, SearchEngine engine, AskPolicy policy, Supplier<LocalDate> today) {
        this(pack, engine, policy, today, new QueryResolver(pack), textsById(pack), new AtomicBoolean());
    }

    private IndexedFaqRepository(
            ContentPack pack,
            SearchEngine engine,
            AskPolicy policy,
            Supplier<LocalDate> today,
            QueryResolver resolver,
            Map<EntryId, List<FaqEntry>> texts,
            AtomicBoolean closed) {
        this.pack = pack;
        this.engine = engine;
        this.policy = policy;
        this.today = today;
        this.resolver = resolver;
        this.texts = texts;
        this.closed = closed;
    }

    @Override
    public ContentPack pack() {
        requireOpen();
        return pack;
    }

    @Override
    public Optional<FaqEntry> find(EntryId id) {
        return find(id, mainLanguage()).map(LocalizedEntry::entry);
    }

    @Override
    public Optional<LocalizedEntry> find(EntryId id, LanguageTag language) {
        requireNonNull(id, "id");
        requireNonNull(language, "language");
        requireOpen();
        return text(id, language);
    }

    /** For calls that look up several: a repository that is closed under way still answers them. */
    private Optional<LocalizedEntry> text(EntryId id, LanguageTag language) {
        LocalDate date = today.get();
        List<FaqEntry> current = texts.getOrDefault(Redirects.living(pack, id), List.of()).stream()
                .filter(text -> text.dates().validOn(date))
                .toList();
        return resolver.languageOrder(language).stream()
                .flatMap(wanted ->
                        current.stream().filter(text -> text.language().equals(wanted)))
                .findFirst()
                .map(text -> new LocalizedEntry(text, new LanguageMatch(language, text.language())));
    }

    @Override
    public List<FaqEntry> entries() {
        return list(FaqQuery.all().collapse(false).build());
    }

    @Override
    public List<FaqEntry> byTopic(TopicPath topic) {
        requireNonNull(topic, "topic");
        return list(FaqQuery.all().topic(topic).collapse(false).build());
    }

    @Override
    public List<FaqEntry> byJurisdiction(Jurisdiction jurisdiction) {
        requireNonNull(jurisdiction, "jurisdiction");
        return list(FaqQuery.all().jurisdiction(jurisdiction).build());
    }

    @Override
    public SearchPage search(FaqQuery query) {
        requireNonNull(query, "query");
        requireOpen();
        ResolvedQuery resolved = resolver.resolve(query, today.get());
        return resolved.page(find(resolved));
    }

    @Override
    public AskResult ask(FaqQuery query) {
        requireNonNull(query, "query");
        requireOpen();
        FaqQuery question = query.toBuilder()
                .text(query.text().orElse(""))
                .sort(SortOrder.RELEVANCE)
                .offset(0)
                .build();
        ResolvedQuery resolved = resolver.resolve(question, today.get());
        EngineResult result = find(resolved);
        return policy.decide(resolved.page(result), result.evidence(), resolved.searched());
    }

    /** Who says nothing but where, as in "what about Texas", means what is said about the place. */
    private EngineResult find(ResolvedQuery resolved) {
        EngineResult result = engine.search(resolved.engineQuery());
        boolean pinned = result.hits().stream().anyMatch(EngineHit::pinned);
        return resolved.leavesWordsOut() && result.evidence().coverage() == 0 && !pinned
                ? engine.search(resolved.withWholeText())
                : result;
    }

    @Override
    public List<Suggestion> suggest(SuggestQuery query) {
        requireNonNull(query, "query");
        requireOpen();
        ResolvedQuery resolved = resolver.resolve(query, today.get());
        return engine.suggest(resolved.engineQuery()).stream()
                .map(resolved::suggestion)
                .toList();
    }

    @Override
    public List<FaqEntry> related(EntryId id) {
        requireNonNull(id, "id");
        requireOpen();
        return text(id, mainLanguage()).stream()
                .flatMap(found -> found.entry().related().stream())
                .flatMap(link -> text(link, mainLanguage()).stream())
                .map(LocalizedEntry::entry)
                .toList();
    }

    @Override
    public List<FaqEntry> citing(String authority) {
        requireNonNull(authority, "authority");
        CitationMatcher matcher = CitationMatcher.of(authority);
        return entries().stream()
                .filter(entry -> entry.authorities().stream().anyMatch(matcher::matches))
                .toList();
    }

    @Override
    public List<FaqEntry> overdue(LocalDate date) {
        requireNonNull(date, "date");
        return entries().stream().filter(entry -> entry.dates().overdueOn(date)).toList();
    }

    @Override
    public List<Topic> topics() {
        Set<TopicPath> used = new HashSet<>();
        for (FaqEntry entry : entries()) {
            for (TopicPath topic : entry.topics()) {
                Stream.iterate(Optional.of(topic), Optional::isPresent, path -> path.flatMap(TopicPath::parent))
                        .flatMap(Optional::stream)
                        .forEach(used::add);
            }
        }
        return pack.topics().stream()
                .filter(topic -> used.contains(topic.path()))
                .toList();
    }

    @Override
    public List<JurisdictionUnit> jurisdictions() {
        return entries().stream()
                .flatMap(entry -> entry.jurisdictions().stream())
                .distinct()
                .flatMap(tag -> pack.jurisdictions().unit(tag).stream())
                .toList();
    }

    @Override
    public FaqRepository asOf(LocalDate date) {
        requireNonNull(date, "date");
        requireOpen();
        return new IndexedFaqRepository(pack, engine, policy, () -> date, resolver, texts, closed);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            engine.close();
        }
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException("The repository is closed; open a new one");
        }
    }

    private List<FaqEntry> list(FaqQuery query) {
        requireOpen();
        ResolvedQuery resolved = resolver.resolve(query, today.get());
        return engine.search(resolved.unpaged()).hits().stream()
                .map(hit -> pack.entries().get(hit.shown()))
                .toList();
    }

    private LanguageTag mainLanguage() {
        return pack.info().mainLanguage();
    }

    private static Map<EntryId, List<FaqEntry>> textsById(ContentPack pack) {
        Map<EntryId, List<FaqEntry>> texts = new HashMap<>();
        for (FaqEntry text : pack.entries()) {
            texts.computeIfAbsent(text.id(), id -> new ArrayList<>(1)).add(text);
        }
        return texts;
    }
}
