package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.pack.PackSource;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.testing.PackFixtures;
import org.legalfaq.testing.Seeds;
import org.legalfaq.testing.WatchedEngines;

/**
 * Readers query from several threads while a pack with an overlay is reloaded, once for each thousand queries. Every other
 * pack is broken. Each release marks everything in it, in base and overlay alike, so that a mixed answer would show.
 *
 * <p>{@code -Dfaq.queries=1000000} says how many queries; the build makes fewer.
 */
class ReloadUnderLoadTest {
    private static final int READERS = 4;
    private static final long QUERIES = Long.getLong("faq.queries", 10_000);
    private static final int RELOADS = (int) (QUERIES / 1_000);
    private static final int ENTRIES = 12;
    private static final int KINDS = 9;

    private final WatchedEngines engines = new WatchedEngines();
    private final AtomicInteger release = new AtomicInteger();
    private final AtomicLong queries = new AtomicLong();
    private volatile boolean reloadsDone;
    /** A reader that fails ends the test for all, or they would wait for its queries. */
    private volatile boolean failed;

    private static Stream<Long> seeds() {
        return Seeds.some(1).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readersSeeOneReleaseAtATime_whateverIsReloaded(long seed) throws Exception {
        ReloadableFaqRepository faqs = ReloadableFaqRepository.of(
                this::load,
                pack -> FaqRepository.builder(pack).searchEngine(engines).build());
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        try {
            Future<Integer> swaps = threads.submit(() -> reload(faqs));
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(seed + i);
                readers.add(threads.submit((Callable<Integer>) () -> read(faqs, random)));
            }

            assertThat(swaps.get()).isEqualTo(RELOADS / 2);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("releases that a reader saw").isGreaterThan(1);
            }
        } finally {
            reloadsDone = true;
            queries.set(QUERIES);
            threads.shutdown();
        }
        assertThat(engines.open()).isOne();
        assertThat(engines.opened()).isEqualTo(1 + RELOADS / 2);
        faqs.close();
        assertThat(engines.open()).isZero();
    }

    /** Spreads the reloads over the queries and returns how many were taken over. */
    private int reload(ReloadableFaqRepository faqs) throws InterruptedException {
        int swaps = 0;
        try {
            for (int i = 1; i <= RELOADS; i++) {
                while (queries.get() < (i - 1) * QUERIES / RELOADS && !failed) {
                    Thread.sleep(1);
                }
                release.set(i);
                ReloadResult result = faqs.reload();
                assertThat(result.report().isPresent())
                        .as("release %d is refused", i)
                        .isEqualTo(isBroken(i));
                swaps += result instanceof ReloadResult.Swapped ? 1 : 0;
            }
        } finally {
            reloadsDone = true;
        }
        return swaps;
    }

    /** Queries until all is done and returns how many releases were seen. */
    private int read(ReloadableFaqRepository faqs, Random random) {
        try {
            return readToTheEnd(faqs, random);
        } catch (Throwable e) {
            failed = true;
            throw e;
        }
    }

    private int readToTheEnd(ReloadableFaqRepository faqs, Random random) {
        int seen = -1;
        int releases = 0;
        while ((queries.get() < QUERIES || !reloadsDone) && !failed) {
            List<String> marks = ask(faqs, random);
            assertThat(marks).isNotEmpty().allMatch(marks.get(0)::equals, "is of release " + marks.get(0));
            int now = Integer.parseInt(marks.get(0));
            assertThat(isBroken(now)).as("release %d is broken", now).isFalse();
            assertThat(now).as("a later release than before").isGreaterThanOrEqualTo(seen);
            releases += now > seen ? 1 : 0;
            seen = now;
        }
        return releases;
    }

    /** Asks one thing, or several of one snapshot, and returns the marks of all that came. */
    private List<String> ask(ReloadableFaqRepository faqs, Random random) {
        int kind = random.nextInt(KINDS * 4);
        if (kind > 0) {
            queries.incrementAndGet();
            return ask(faqs, kind, random);
        }
        List<String> marks = new ArrayList<>();
        try (FaqRepository now = faqs.current()) {
            marks.add(now.pack().info().version());
            for (int i = 1; i <= KINDS; i++) {
                marks.addAll(ask(now, i, random));
                queries.incrementAndGet();
            }
        }
        return marks;
    }

    /** Asks in one of the {@link #KINDS} ways; most often by id, which is the cheapest. */
    private static List<String> ask(FaqRepository faqs, int kind, Random random) {
        String id = "entry-" + random.nextInt(ENTRIES);
        return switch (kind) {
            case 1 -> marks(faqs.byTopic("flying"));
            case 2 -> marks(faqs.entries());
            case 3 ->
                marks(faqs.ask("may i fly kite " + random.nextInt(ENTRIES)).page());
            case 4, 5 -> marks(faqs.search("kite " + random.nextInt(ENTRIES) + " in a storm"));
            case 6 ->
                marks(faqs.search(
                        FaqQuery.text("fly kite").jurisdiction("US-OH").build()));
            case 7 -> List.of(faqs.topics().get(0).label(LanguageTag.ENGLISH));
            case 8 -> marks(faqs.related("entry-0"));
            default -> marks(faqs.find(id).stream().toList());
        };
    }

    private static List<String> marks(SearchPage page) {
        return marks(page.hits().stream().map(SearchHit::entry).toList());
    }

    private static List<String> marks(List<FaqEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.shortAnswer(), entry.origin().packVersion()))
                .toList();
    }

    private static boolean isBroken(int release) {
        return release % 2 == 1;
    }

    private ContentPack load() {
        int number = release.get();
        ContentPack base = ContentPacks.load(source(files("kites", number, 0, ENTRIES - 2)));
        Map<String, String> overlay = files("firm", number, ENTRIES - 4, ENTRIES);
        if (isBroken(number)) {
            overlay.replace("entries.json", overlay.get("entries.json").replace("\"flying\"", "\"swimming\""));
        }
        return ContentPacks.overlay(base, source(overlay));
    }

    private static Map<String, String> files(String id, int release, int from, int to) {
        String[] entries = IntStream.range(from, to)
                .mapToObj(number -> PackFixtures.ENTRY
                        .replace("\"storm\"", "\"entry-" + number + "\"")
                        .replace("a kite", "kite " + number)
                        .replace("\"shortAnswer\": \"No.\"", "\"shortAnswer\": \"" + release + "\"")
                        .replace("\"review\"", number == 0 ? "\"related\": [\"entry-1\"], \"review\"" : "\"review\""))
                .toArray(String[]::new);
        Map<String, String> files = PackFixtures.files(id, entries);
        files.replace(
                "pack.json",
                files.get("pack.json").replace("\"version\": \"1.0.0\"", "\"version\": \"" + release + "\""));
        files.replace("topics.json", files.get("topics.json").replace("\"Flying\"", "\"" + release + "\""));
        return files;
    }

    private static PackSource source(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackSource.zipStream("memory", () -> new ByteArrayInputStream(bytes.toByteArray()));
    }
}
