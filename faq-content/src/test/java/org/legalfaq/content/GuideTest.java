package org.legalfaq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.ContentPacks;
import org.legalfaq.EmbeddedEngine;
import org.legalfaq.FaqRepository;
import org.legalfaq.PackEvaluator;
import org.legalfaq.ReloadableFaqRepository;
import org.legalfaq.evaluation.Calibration;
import org.legalfaq.evaluation.EvaluationComparison;
import org.legalfaq.evaluation.EvaluationReport;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.pack.PackProblem;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.PackTrust;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.query.AskThresholds;
import org.legalfaq.query.AssumedJurisdiction;
import org.legalfaq.query.Facet;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.JurisdictionMatch;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.SearchHit;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SortOrder;
import org.legalfaq.query.SpellingSuggestion;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.query.Suggestion;
import org.legalfaq.render.Highlights;
import org.legalfaq.render.HtmlAnswer;
import org.legalfaq.render.PlainText;
import org.legalfaq.spi.EmbeddingModel;
import org.legalfaq.spi.Reranker;

/** The guide's code: each Java snippet stands here word for word, compiled, run and checked. */
class GuideTest {
    private final FaqRepository faqs = Bundled.faqs();

    @Test
    void everySnippetOfTheGuideStandsInThisTest() throws IOException {
        Snippets.assertThatAllStandIn(GuideTest.class, "docs/guide.md", 13);
    }

    @Test
    void everySnippetOnSignedPacksStandsInThisTest() throws IOException {
        Snippets.assertThatAllStandIn(GuideTest.class, "docs/signing.md", 1);
    }

    @Test
    void whoseLaw() {
        SearchHit hit = faqs.search(FaqQuery.text("can charges be refiled")
                        .jurisdiction("US-OH")
                        .build())
                .first()
                .orElseThrow();
        hit.entry().jurisdictions(); // [US]
        hit.matchedJurisdiction().kind(); // BROADER: a general answer, not Ohio's own
        hit.entry().authorities(); // what it rests on, each with how far it was checked
        hit.entry().dates().lawAsOf(); // the day whose law it states
        assertThat(hit.entry().jurisdictions()).hasToString("[US]");
        assertThat(hit.matchedJurisdiction().kind()).isEqualTo(JurisdictionMatch.Kind.BROADER);
        assertThat(hit.entry().authorities()).isNotEmpty();
        assertThat(hit.entry().dates().lawAsOf()).isPresent();
    }

    @Test
    void aPlaceInTheQuestion() {
        SearchPage texan = faqs.search("can charges be refiled in Texas?");
        texan.assumedJurisdiction(); // US-TX, from the word "Texas"
        texan.first(); // the Texas answer, EXACT; answers of other places are ELSEWHERE
        faqs.ask("can charges be refiled in France?").answer(); // empty: there is no French law here
        assertThat(texan.assumedJurisdiction()).contains(new AssumedJurisdiction(Jurisdiction.of("US-TX"), "Texas"));
        assertThat(texan.first().orElseThrow().matchedJurisdiction())
                .isEqualTo(new JurisdictionMatch(Jurisdiction.of("US-TX"), JurisdictionMatch.Kind.EXACT));
        assertThat(faqs.ask("can charges be refiled in France?").answer()).isEmpty();
    }

    @Test
    void filtersOrderAndPinnedAnswers() {
        FaqQuery portal = FaqQuery.text("dismissal")
                .facets(Facet.TOPIC, Facet.JURISDICTION)
                .sort(SortOrder.LAST_REVIEWED) // or PACK_ORDER; RELEVANCE if not said
                .fields(SearchField.QUESTION, SearchField.ALTERNATE_PHRASING) // all if not said
                .build();
        Map<TopicPath, Long> topics = faqs.search(portal).facets().topics(); // hits by topic, subtopics counted in
        assertThat(topics.get(TopicPath.of("criminal")))
                .isGreaterThanOrEqualTo(topics.get(TopicPath.of("criminal/dismissal")));
        FaqQuery narrow = FaqQuery.text("three grounds for dismissal")
                .jurisdiction("US-OH")
                .topic("employment")
                .build();
        FaqQuery everywhere =
                narrow.toBuilder().clearJurisdiction().build(); // also clearTopics, clearLanguage, clearFields …
        assertThat(places(faqs.search(narrow))).isNotEmpty().doesNotContain("ZA");
        assertThat(places(faqs.search(everywhere))).contains("ZA");
    }

    private static List<String> places(SearchPage page) {
        return page.hits().stream()
                .flatMap(hit -> hit.family().stream())
                .map(member -> member.jurisdiction().tag().tag())
                .toList();
    }

    @Test
    void completeWhatIsTyped() {
        StringWriter written = new StringWriter();
        PrintWriter out = new PrintWriter(written);
        SuggestQuery typed =
                SuggestQuery.text("can charges be ref").jurisdiction("US-OH").build();
        for (Suggestion suggestion : faqs.suggest(typed)) {
            out.println(suggestion.question() + " " + Highlights.html(suggestion.matched()));
        }
        assertThat(written.toString()).contains("<mark>");
        SearchPage found = faqs.search("how does expugnement work");
        String didYouMean = found.spelling().map(SpellingSuggestion::text).orElse(""); // how does expungement work
        for (Highlight highlight : found.hits().get(0).highlights()) {
            out.println(highlight.field() + ": " + Highlights.html(Highlights.fragment(highlight, 160)));
        }
        assertThat(didYouMean).isEqualTo("how does expungement work");
        assertThat(written.toString()).contains("ANSWER: ");
    }

    @Test
    void inTheReadersLanguage() {
        SearchHit answer = faqs.search(FaqQuery.text("que pasa si la victima no quiere acusar")
                        .language("es")
                        .build())
                .first()
                .orElseThrow();
        answer.language().served(); // es
        answer.language().isFallback(); // false; true where an entry has no Spanish text yet
        assertThat(answer.language().served()).hasToString("es");
        assertThat(answer.language().isFallback()).isFalse();
    }

    @Test
    void showAnAnswer() {
        FaqEntry entry = faqs.find("can-charges-be-refiled").orElseThrow();
        String html =
                HtmlAnswer.renderer().answer(entry) + HtmlAnswer.renderer().authorities(entry);
        String text = PlainText.withCitations(entry);
        assertThat(html).contains("<p>", "<ol class=\"authorities\">");
        assertThat(text).contains("[1]").doesNotContain("[^");
    }

    @Test
    void questionsOnlyAnEditorAsks() {
        faqs.citing("Fed. R. Crim. P. 48"); // the rule changed: which answers rest on it?
        faqs.overdue(LocalDate.of(2027, 6, 1)); // what needs a new look by June?
        faqs.asOf(LocalDate.of(2027, 1, 1)).search("unfair dismissal"); // what will the answer be on that day?
        assertThat(faqs.citing("Fed. R. Crim. P. 48")).isNotEmpty();
        assertThat(faqs.overdue(LocalDate.of(2027, 6, 1))).isNotEmpty();
        assertThat(faqs.asOf(LocalDate.of(2027, 1, 1))
                        .search("unfair dismissal")
                        .asOf())
                .isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void signedPacks(@TempDir Path folder) throws Exception {
        String[] store = {"-keystore", folder.resolve("keys.p12").toString(), "-storepass", "kites-fly-high"};
        Path certificate = folder.resolve("publisher.pem");
        Path unsigned = OwnPack.zip(folder.resolve("unsigned.jar"));
        Path jar = OwnPack.zip(folder.resolve("ours.jar"));
        run(store, "keytool", "-genkeypair", "-alias", "publisher", "-keyalg", "EC", "-dname", "CN=Publisher");
        run(store, "keytool", "-exportcert", "-rfc", "-alias", "publisher", "-file", certificate.toString());
        run(store, "jarsigner", jar.toString(), "publisher");
        PackTrust publisher = PackTrust.acceptedCertificates(certificate); // the path of publisher.pem

        ContentPack pack = ContentPacks.loader().withTrust(publisher).load(PackSource.zip(jar));
        assertThat(pack.entries()).hasSize(1);
        assertThat(ContentPacks.loader()
                        .withTrust(publisher)
                        .check(PackSource.zip(unsigned))
                        .problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.PACK_UNSIGNED);
    }

    private static void run(String[] store, String tool, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(List.of(store));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void reloadWithoutARestart(@TempDir Path folder) throws IOException {
        OwnPack.writeTo(folder);
        ReloadableFaqRepository faqs = ReloadableFaqRepository.of(
                () -> ContentPacks.overlay(ContentPacks.bundled(), PackSource.directory(folder)));
        OwnPack.changeIn(folder, "Yes, on a lead.", "No.");

        String news = faqs.reload()
                .fold(
                        swapped -> "The new content is in use.",
                        unchanged -> "Nothing has changed.",
                        rejected -> "The old content stays. " + rejected.problems());
        assertThat(news).isEqualTo("The new content is in use.");
        try (FaqRepository now = faqs.current()) {
            show(now.search("may I bring my dog"), now.topics());
        }
        Files.writeString(folder.resolve("entries.json"), "{");
        assertThat(faqs.reload().report()).isPresent();
        faqs.close();
    }

    private static void show(SearchPage page, List<Topic> topics) {
        assertThat(page.first().orElseThrow().entry().shortAnswer()).isEqualTo("No.");
        assertThat(topics).extracting(topic -> topic.path().value()).contains("house");
    }

    @Test
    void measureIt() {
        EvaluationReport before = Bundled.report();
        AskThresholds usual = before.thresholds().orElseThrow();
        AskThresholds fitted = before.calibration().orElseThrow().thresholds();
        try (FaqRepository ours =
                FaqRepository.builder(faqs.pack()).thresholds(fitted).build()) {
            EvaluationReport report = PackEvaluator.evaluate(ours);
            report.figures().precisionAt1(); // the right entry came first
            report.figures().wrongAnswerRate(); // ask gave a wrong answer
            report.byTopic(); // the same by topic, jurisdiction and language
            EvaluationComparison change =
                    EvaluationComparison.between(before, report); // gains, losses, and whether chance would do
            AskThresholds thresholds =
                    report.calibration().map(Calibration::thresholds).orElse(usual);
            assertThat(report.thresholds()).contains(fitted);
            assertThat(report.figures().precisionAt1())
                    .isEqualTo(before.figures().precisionAt1());
            assertThat(report.figures().wrongAnswerRate()).isLessThanOrEqualTo(Calibration.HIGHEST_WRONG_ANSWER_RATE);
            assertThat(report.byTopic()).isNotEmpty();
            assertThat(change.before()).isEqualTo(before.figures());
            assertThat(change.after()).isEqualTo(report.figures());
            assertThat(EvaluationComparison.between(report, report).isEmpty()).isTrue();
            assertThat(thresholds).isEqualTo(fitted).isNotEqualTo(usual);
            assertThat(thresholds.name())
                    .isEqualTo("fitted to " + faqs.pack().info().id() + " "
                            + faqs.pack().info().version());
        }
    }

    @Test
    void withAModelOfYourOwn() {
        ContentPack pack = ContentPacks.bundled();
        EmbeddingModel model = new LetterCounts();
        Reranker reranker = new LastFirst();
        List<FaqEntry> byWords = entries(faqs.search("right to silence"));
        try (FaqRepository own = withModels(pack, model, reranker)) {
            List<FaqEntry> byModels = entries(own.search("right to silence"));

            assertThat(byModels).hasSameSizeAs(byWords).isNotEqualTo(byWords);
            assertThat(own.ask("qqq zzz").answer()).isEmpty();
        }
    }

    private static FaqRepository withModels(ContentPack pack, EmbeddingModel model, Reranker reranker) {
        FaqRepository faqs = FaqRepository.builder(pack)
                .searchEngine(EmbeddedEngine.byWords().withEmbeddings(model).withReranker(reranker))
                .build();
        return faqs;
    }

    private static List<FaqEntry> entries(SearchPage page) {
        return page.hits().stream().map(SearchHit::entry).toList();
    }

    /** Texts with the same letters are near to each other: no good model, but one. */
    private static final class LetterCounts implements EmbeddingModel {
        @Override
        public String id() {
            return "letters";
        }

        @Override
        public int dimension() {
            return 26;
        }

        @Override
        public float[] embed(String text) {
            float[] counts = new float[26];
            text.toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(letter -> letter >= 'a' && letter <= 'z')
                    .forEach(letter -> counts[letter - 'a']++);
            return counts;
        }
    }

    private static final class LastFirst implements Reranker {
        @Override
        public String id() {
            return "last first";
        }

        @Override
        public double[] score(String question, List<FaqEntry> candidates) {
            return IntStream.range(0, candidates.size()).asDoubleStream().toArray();
        }
    }
}
