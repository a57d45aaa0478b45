package org.legalfaq.examples.webservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the real server on a free port and calls it over HTTP. */
class WebServiceTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(WebService.class, "--server.port=0");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void ask_answersWithWhoseLawItIs_whatItRestsOn_andTheNotice() throws Exception {
        JsonNode reply = json(get("/api/ask?q=" + encoded("can charges be refiled") + "&jurisdiction=us-oh"));

        assertThat(text(reply, "/outcome")).isEqualTo("match");
        assertThat(text(reply, "/place/requested")).isEqualTo("US-OH");
        assertThat(text(reply, "/place/name")).isEqualTo("Ohio");
        assertThat(text(reply, "/jurisdiction/tag")).isEqualTo("US");
        assertThat(text(reply, "/jurisdiction/match")).isEqualTo("broader");
        assertThat(text(reply, "/answer/id")).isEqualTo("can-charges-be-refiled");
        assertThat(text(reply, "/answer/answerHtml"))
                .startsWith("<p>")
                .contains("<sup><a href=\"#can-charges-be-refiled-");
        assertThat(text(reply, "/answer/authoritiesHtml")).contains("<li id=\"can-charges-be-refiled-");
        assertThat(text(reply, "/answer/authorities/0/number")).isEqualTo("1");
        assertThat(text(reply, "/answer/authorities/0/checked")).isIn("text-read", "seen-in-secondary", "not-seen");
        assertThat(text(reply, "/answer/dates/lawAsOf")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(text(reply, "/answer/review/how")).isEqualTo("editorial");
        assertThat(text(reply, "/answer/origin/license")).isEqualTo("CC-BY-4.0");
        assertThat(reply.at("/answer/cautions")).isNotEmpty();
        assertThat(reply.at("/answer/related")).isNotEmpty();
        assertThat(text(reply, "/disclaimer")).contains("not legal advice");
    }

    @Test
    void ask_saysThatThereIsNoAnswer_withTheNotice() throws Exception {
        JsonNode reply = json(get("/api/ask?q=" + encoded("how do I bake sourdough bread")));

        assertThat(text(reply, "/outcome")).isEqualTo("no-match");
        assertThat(reply.has("answer")).isFalse();
        assertThat(text(reply, "/disclaimer")).contains("not legal advice");
    }

    @Test
    void ask_neverMixesInAnotherCountrysLaw() throws Exception {
        JsonNode reply = json(get("/api/ask?q=dismissal&jurisdiction=US-CA"));

        assertThat(reply.toString()).doesNotContain("-za\"").doesNotContain("-gb-gbn\"");
    }

    @Test
    void askAndSearch_sayWhichPlaceTheQuestionNames() throws Exception {
        JsonNode reply = json(get("/api/ask?q=" + encoded("can charges be refiled in Texas")));

        assertThat(text(reply, "/assumedPlace/tag")).isEqualTo("US-TX");
        assertThat(text(reply, "/assumedPlace/words")).isEqualTo("Texas");
        assertThat(text(reply, "/jurisdiction/match")).isEqualTo("exact");
        assertThat(reply.has("place")).isFalse();
        JsonNode page = json(get("/api/search?q=" + encoded("can charges be refiled in Texas")));
        assertThat(text(page, "/assumedPlace/name")).isEqualTo("Texas");
        JsonNode other = json(get("/api/ask?q=" + encoded("can charges be refiled in France")));
        assertThat(text(other, "/outcome")).isEqualTo("no-match");
        assertThat(text(other, "/assumedPlace/tag")).isEqualTo("FR");
    }

    @Test
    void search_countsAndSortsOnRequest() throws Exception {
        JsonNode page = json(get("/api/search?q=dismissal&facets=topic,jurisdiction&sort=last-reviewed&limit=1"));

        assertThat(page.at("/facets/topics/employment").asInt()).isPositive();
        assertThat(page.at("/facets/jurisdictions/ZA").asInt()).isPositive();
        assertThat(page.at("/facets/languages")).isEmpty();
        assertThat(json(get("/api/search?q=dismissal")).at("/facets/topics")).isEmpty();
    }

    @Test
    void suggest_completesWhatIsTyped_safely() throws Exception {
        JsonNode reply = json(get("/api/suggest?q=" + encoded("can charges be ref") + "&jurisdiction=us-oh&limit=3"));

        assertThat(reply.size()).isBetween(1, 3);
        assertThat(text(reply, "/0/id")).isEqualTo("can-charges-be-refiled");
        assertThat(text(reply, "/0/matchedHtml")).contains("<mark>");
        assertThat(text(reply, "/0/jurisdiction/match")).isEqualTo("broader");
        assertThat(json(get("/api/suggest?q="))).isEmpty();
        assertThat(get("/api/suggest?q=a&limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void search_saysHowAMisspeltWordWasRead() throws Exception {
        assertThat(text(json(get("/api/search?q=" + encoded("Expugnement?"))), "/spelling"))
                .isEqualTo("Expungement?");
        assertThat(json(get("/api/search?q=expungement")).has("spelling")).isFalse();
    }

    @Test
    void search_pagesThroughTheHits() throws Exception {
        JsonNode all = json(get("/api/search?q=dismissal&jurisdiction=ZA&topic=employment&limit=10"));
        JsonNode second = json(get("/api/search?q=dismissal&jurisdiction=ZA&topic=employment&offset=1&limit=1"));

        assertThat(all.at("/total").asInt())
                .isGreaterThan(1)
                .isEqualTo(all.at("/hits").size());
        assertThat(ids(second)).containsExactly(ids(all).get(1));
        assertThat(text(all, "/hits/0/jurisdiction/tag")).isEqualTo("ZA");
        assertThat(text(all, "/disclaimer")).contains("Legal Aid South Africa");
    }

    @Test
    void entry_isFoundById() throws Exception {
        JsonNode entry = json(get("/api/entries/dismissal-three-grounds-za?language=es"));

        assertThat(text(entry, "/jurisdictions/0")).isEqualTo("ZA");
        assertThat(text(entry, "/language")).isEqualTo("en");
        assertThat(text(entry, "/question")).endsWith("?");
    }

    @Test
    void topic_listsItsEntriesAndThoseBelow() throws Exception {
        JsonNode page = json(get("/api/topics/employment/dismissal?limit=50"));

        assertThat(ids(page)).contains("dismissal-three-grounds-za", "unfair-dismissal-time-limit-gb-gbn");
        assertThat(page.at("/total").asInt()).isEqualTo(page.at("/hits").size());
    }

    @Test
    void jurisdiction_listsWhatAppliesThere() throws Exception {
        JsonNode page = json(get("/api/jurisdictions/US-MT?limit=100"));

        assertThat(ids(page)).first().isEqualTo("good-cause-dismissal-us-mt");
        assertThat(ids(page)).contains("can-charges-be-refiled").doesNotContain("dismissal-three-grounds-za");
    }

    @Test
    void jurisdiction_thatIsUnknown_isAPageThatSaysSo() throws Exception {
        JsonNode page = json(get("/api/jurisdictions/QQ"));

        assertThat(page.at("/place/known").asBoolean()).isFalse();
        assertThat(page.at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/ask?q=bail&jurisdiction=California     | 400 | jurisdiction | California
                    /api/ask?q=bail&topic=Bail                  | 400 | topic        | Bail
                    /api/ask?q=bail&language=english-language!  | 400 | language     | BCP 47
                    /api/ask?q=+                                | 400 | q            | empty
                    /api/search?q=bail&limit=0                  | 400 | limit        | from 1 to 1000
                    /api/search?q=bail&offset=-1                | 400 | offset       | from 0 to
                    /api/search?q=bail&facets=colour            | 400 | facets       | jurisdiction
                    /api/search?q=bail&sort=random              | 400 | sort         | last-reviewed
                    /api/entries/Not_A_Slug                     | 400 | id           | Not_A_Slug
                    /api/topics/criminal/Bail                   | 400 | path         | criminal/Bail
                    /api/jurisdictions/California               | 400 | tag          | ISO 3166
                    """)
    void aMalformedValue_isAProblem_thatQuotesItAndSaysWhatIsAllowed(
            String address, int status, String parameter, String said) throws Exception {
        HttpResponse<String> response = get(address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(text(problem, "/parameter")).isEqualTo(parameter);
        assertThat(text(problem, "/detail")).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/ask, 400",
        "/api/search, 400",
        "/api/search?q=bail&limit=many, 400",
        "/api/entries/no-such-entry, 404",
        "/api/topics/no-such-topic, 404",
        "/api/nothing-here, 404",
    })
    void whatIsMissing_isAProblemToo(String address, int status) throws Exception {
        HttpResponse<String> response = get(address);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(response.body()).at("/status").asInt()).isEqualTo(status);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        URI uri = URI.create("http://localhost:" + port + address);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.at("/hits").spliterator(), false)
                .map(hit -> text(hit, "/id"))
                .toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
