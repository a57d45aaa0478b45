package org.legalfaq.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.TopicPath;

class HtmlAnswerTest {

    @Test
    void answer_linksReferencesToTheListOfAuthorities() {
        FaqEntry entry = entry("The judge must agree.[^b] So says the rule.[^a][^b]");

        assertThat(HtmlAnswer.renderer().answer(entry))
                .isEqualTo("<p>The judge must agree.<sup><a href=\"#some-id-b\">[2]</a></sup> So says the rule."
                        + "<sup><a href=\"#some-id-a\">[1]</a></sup><sup><a href=\"#some-id-b\">[2]</a></sup></p>\n");
        assertThat(HtmlAnswer.renderer().authorities(entry)).isEqualTo("""
                        <ol class="authorities">
                        <li id="some-id-a"><a href="https://example.org/a?x=1&amp;y=2">Rule &lt;48&gt;(a)</a></li>
                        <li id="some-id-b">State v. &quot;Doe&quot;</li>
                        </ol>
                        """);
    }

    @Test
    void answer_showsRawHtmlAsText() {
        assertThat(HtmlAnswer.renderer().answer(entry("<script>alert(1)</script>\n\nHi <b onclick=x>there</b>")))
                .doesNotContain("<script", "<b")
                .contains("&lt;script&gt;", "&lt;b onclick=x&gt;");
    }

    @Test
    void answer_rendersHeadingsListsAndEmphasis() {
        assertThat(HtmlAnswer.renderer().answer(entry("### Next\n\n- *one*\n- **two**")))
                .isEqualTo("<h3>Next</h3>\n<ul>\n<li><em>one</em></li>\n<li><strong>two</strong></li>\n</ul>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x0A;script:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "//evil.example",
                "/local",
                "page.html",
                "file:///etc/passwd",
                "entry:Not An Id",
                "entry:none",
            })
    void answer_keepsTheTextOfAForbiddenLinkOnly(String address) {
        assertThat(HtmlAnswer.renderer().answer(entry("see [this](<" + address + ">) now")))
                .isEqualTo("<p>see this now</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/x", "http://example.org", "mailto:a@example.org", "tel:+15551234"})
    void answer_keepsPlainLinks(String address) {
        assertThat(HtmlAnswer.renderer().answer(entry("see [this](" + address + ")")))
                .isEqualTo("<p>see <a href=\"" + address + "\">this</a></p>\n");
    }

    @Test
    void answer_linksEntriesToPagesOfTheCaller() {
        HtmlAnswer renderer = HtmlAnswer.renderer(id -> "/faq/" + id + "?a=1&b=2");

        assertThat(renderer.answer(entry("see [that](entry:other-id)")))
                .isEqualTo("<p>see <a href=\"/faq/other-id?a=1&amp;b=2\">that</a></p>\n");
    }

    @Test
    void answer_showsImagesAsTheirAlternativeText() {
        assertThat(HtmlAnswer.renderer().answer(entry("a ![court *house*](https://example.org/x.png) b")))
                .isEqualTo("<p>a court <em>house</em> b</p>\n");
    }

    @Test
    void answer_showsAReferenceWithoutAuthorityAsText() {
        assertThat(HtmlAnswer.renderer().answer(entry("Odd.[^<x>]"))).isEqualTo("<p>Odd.<sup>[&lt;x&gt;]</sup></p>\n");
    }

    @Test
    void answer_survivesDeepNesting() {
        String hostile = ">".repeat(50_000) + " deep " + "*a ".repeat(20_000) + "[".repeat(20_000);

        assertThat(HtmlAnswer.renderer().answer(entry(hostile))).contains("deep");
    }

    private static FaqEntry entry(String answer) {
        Jurisdiction us = Jurisdiction.of("US");
        return FaqEntry.builder(EntryId.of("some-id"))
                .question("Question?")
                .shortAnswer("Short.")
                .answer(answer)
                .topics(List.of(TopicPath.of("topic")))
                .jurisdictions(List.of(us))
                .authorities(List.of(
                        authority("a", "Rule <48>(a)", Optional.of(URI.create("https://example.org/a?x=1&y=2"))),
                        authority("b", "State v. \"Doe\"", Optional.of(URI.create("javascript:alert(1)")))))
                .disclaimer(new Disclaimer(LanguageTag.ENGLISH, Optional.empty(), "Not advice."))
                .origin(new Origin("test", "1", "CC0-1.0"))
                .build();
    }

    private static Authority authority(String key, String cite, Optional<URI> url) {
        return new Authority(key, AuthorityType.RULE, cite, url, Jurisdiction.of("US"), AuthorityCheck.TEXT_READ);
    }
}
