package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.legalfaq.testing.TestEntry.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.testing.TestPacks;

/** What a closed repository does, whichever it is. */
class ClosedRepositoryTest {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
    private static final ContentPack PACK = TestPacks.of(entry("bail", "What is bail?"));

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("embedded", () -> FaqRepository.of(PACK), faqs -> faqs),
                kind("view of embedded", () -> FaqRepository.of(PACK), faqs -> faqs.asOf(DAY)),
                kind("reloadable", ClosedRepositoryTest::reloadable, faqs -> faqs),
                kind("view of reloadable", ClosedRepositoryTest::reloadable, faqs -> faqs.asOf(DAY)),
                kind("snapshot", () -> reloadable().current(), faqs -> faqs),
                kind("view of snapshot", () -> reloadable().current(), faqs -> faqs.asOf(DAY)));
    }

    private static Arguments kind(
            String name, Supplier<FaqRepository> opened, Function<FaqRepository, FaqRepository> used) {
        return Arguments.of(name, opened, used);
    }

    private static ReloadableFaqRepository reloadable() {
        return ReloadableFaqRepository.of(() -> PACK);
    }

    private static Map<String, Consumer<FaqRepository>> calls() {
        Map<String, Consumer<FaqRepository>> calls = new LinkedHashMap<>();
        calls.put("pack", FaqRepository::pack);
        calls.put("find", faqs -> faqs.find(EntryId.of("bail")));
        calls.put("find in a language", faqs -> faqs.find(EntryId.of("bail"), LanguageTag.ENGLISH));
        calls.put("entries", FaqRepository::entries);
        calls.put("byTopic", faqs -> faqs.byTopic(TopicPath.of("criminal")));
        calls.put("byJurisdiction", faqs -> faqs.byJurisdiction(Jurisdiction.of("US")));
        calls.put("search", faqs -> faqs.search(FaqQuery.text("bail").build()));
        calls.put("ask", faqs -> faqs.ask(FaqQuery.text("bail").build()));
        calls.put("suggest", faqs -> faqs.suggest(SuggestQuery.text("bail").build()));
        calls.put("related", faqs -> faqs.related(EntryId.of("bail")));
        calls.put("citing", faqs -> faqs.citing("1385"));
        calls.put("overdue", faqs -> faqs.overdue(DAY));
        calls.put("topics", FaqRepository::topics);
        calls.put("jurisdictions", FaqRepository::jurisdictions);
        calls.put("asOf", faqs -> faqs.asOf(DAY));
        return calls;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyCallIsRefused(String kind, Supplier<FaqRepository> opened, Function<FaqRepository, FaqRepository> used) {
        FaqRepository owner = opened.get();
        FaqRepository faqs = used.apply(owner);
        calls().forEach((name, call) ->
                assertThatCode(() -> call.accept(faqs)).as(name).doesNotThrowAnyException());
        faqs.close();

        calls().forEach((name, call) -> assertThatIllegalStateException()
                .as(name)
                .isThrownBy(() -> call.accept(faqs))
                .withMessageMatching("The (repository is closed; open a new one|snapshot was given back; .*)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void close_canBeCalledAgain_onEither(
            String kind, Supplier<FaqRepository> opened, Function<FaqRepository, FaqRepository> used) {
        FaqRepository owner = opened.get();
        FaqRepository faqs = used.apply(owner);
        faqs.close();
        faqs.close();
        owner.close();

        assertThatIllegalStateException().isThrownBy(owner::entries);
    }

    @Test
    void closingAView_closesItsRepository() {
        FaqRepository owner = FaqRepository.of(PACK);
        owner.asOf(DAY).close();

        assertThatIllegalStateException().isThrownBy(owner::entries);
    }

    @Test
    void closingARepository_closesItsViews() {
        FaqRepository owner = FaqRepository.of(PACK);
        FaqRepository view = owner.asOf(DAY);
        owner.close();

        assertThatIllegalStateException().isThrownBy(view::entries);
    }

    /** The clock stands for another thread: it closes the repository when the call asks it for the day. */
    @Test
    void aCallUnderWay_isAnsweredToItsEnd() {
        ContentPack pack = TestPacks.of(entry("bail").related("plea"), entry("plea"));
        AtomicReference<FaqRepository> faqs = new AtomicReference<>();
        faqs.set(FaqRepository.builder(pack)
                .clock(new Clock() {
                    @Override
                    public Instant instant() {
                        faqs.get().close();
                        return Instant.parse("2026-06-15T12:00:00Z");
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }
                })
                .build());

        assertThat(faqs.get().related(EntryId.of("bail")))
                .extracting(FaqEntry::id)
                .containsExactly(EntryId.of("plea"));
        assertThatIllegalStateException().isThrownBy(() -> faqs.get().related(EntryId.of("bail")));
    }

    @Test
    void whatItGaveStays() {
        FaqRepository faqs = FaqRepository.of(PACK);
        SearchPage page = faqs.search("what is bail");
        ContentPack pack = faqs.pack();
        faqs.close();

        assertThat(page.first()).isPresent();
        assertThat(pack.entries()).extracting(FaqEntry::id).containsExactly(EntryId.of("bail"));
    }
}
