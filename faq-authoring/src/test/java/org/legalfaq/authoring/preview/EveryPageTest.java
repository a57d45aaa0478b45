package org.legalfaq.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legalfaq.FaqRepository;

/** What holds for every page, whatever the pack: of the bundled pack, and of one full of hostile text. */
class EveryPageTest {
    private static final String HOSTILE =
            "</script></title><script>alert(1)</script><img src=x onerror=alert(1)>\" onfocus=alert(1) x=\"' <!-- ]]> {0} |";

    @TempDir
    private static Path temp;

    private static Map<String, String> bundled;
    private static Map<String, String> hostile;

    @BeforeAll
    static void makeSites() throws IOException {
        bundled = KitePack.files(FaqRepository.bundled(), LocalDate.of(2026, 12, 1), "en");
        hostile = KitePack.site(temp, HOSTILE, KitePack.TODAY, "es");
    }

    @Test
    void page_hasLandmarks_aLanguage_aTitle_andOneMainHeading() {
        forEveryPage((path, page) -> {
            assertThat(page.select("html").attr("lang")).as(path).isNotBlank();
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("body > header, body > main, body > footer"))
                    .as(path)
                    .hasSize(3);
            assertThat(page.select("body > a:first-child.skip").attr("href"))
                    .as(path)
                    .isEqualTo("#content");
            assertThat(page.select("main#content")).as(path).hasSize(1);
            assertThat(page.select("nav:not([aria-label])")).as(path).isEmpty();
            assertThat(page.select("table:not(:has(caption))")).as(path).isEmpty();
            assertThat(page.select("form label[for=q] ~ input#q")).as(path).hasSize(1);
        });
    }

    @Test
    void headings_skipNoLevel() {
        forEveryPage((path, page) -> {
            int above = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(above + 1);
                above = level;
            }
        });
    }

    @Test
    void page_holdsNoScriptNoStyleAndNoHandler_andForbidsThem() {
        forEveryPage((path, page) -> {
            assertThat(page.select("script:not([src]):not([type='application/ld+json']), style, img, iframe, object"))
                    .as(path)
                    .isEmpty();
            assertThat(page.getAllElements())
                    .as(path)
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getKey().equals("style")));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .startsWith("default-src 'none';")
                    .doesNotContain("unsafe");
        });
    }

    @Test
    void ids_areUnique() {
        forEveryPage((path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void links_leadToPagesAndAnchorsThatAreThere_orToTheWeb() {
        for (Map<String, String> site : List.of(bundled, hostile)) {
            forEveryPage(site, (path, page) -> {
                for (Element link : page.select("[href], [src], form[action]")) {
                    String href = link.hasAttr("href")
                            ? link.attr("href")
                            : link.hasAttr("src") ? link.attr("src") : link.attr("action");
                    assertLeadsSomewhere(site, path, page, href);
                }
            });
        }
    }

    private static void assertLeadsSomewhere(Map<String, String> site, String path, Document page, String href) {
        if (href.startsWith("#")) {
            assertThat(page.getElementById(href.substring(1)))
                    .as(path + " " + href)
                    .isNotNull();
        } else if (!href.startsWith("https://") && !href.startsWith("http://")) {
            String target = URI.create(path).resolve(href).normalize().toString();
            assertThat(site).as(path + " " + href).containsKey(target);
        }
    }

    private static void forEveryPage(PageCheck check) {
        forEveryPage(bundled, check);
        forEveryPage(hostile, check);
    }

    private static void forEveryPage(Map<String, String> site, PageCheck check) {
        site.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                check.check(path, Jsoup.parse(content));
            }
        });
    }

    private interface PageCheck {
        void check(String path, Document page);
    }
}
