package org.legalfaq.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Judges a fragment of HTML as a browser would read it, by a parser that is not ours. */
final class HarmlessHtml {
    private static final Set<String> TAGS = Set.of(
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "a",
            "sup");
    private static final Set<String> ATTRIBUTES = Set.of("href", "id", "class", "start");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?:|mailto:|tel:|#)[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    private HarmlessHtml() {}

    static void check(String html) {
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            node.nodeStream().forEach(HarmlessHtml::check);
        }
        assertThat(Jsoup.parseBodyFragment(html).head().childNodes()).isEmpty();
    }

    private static void check(Node node) {
        assertThat(node).isNotInstanceOf(Comment.class).isNotInstanceOf(DataNode.class);
        if (node instanceof Element element) {
            assertThat(element.normalName()).isIn(TAGS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn(ATTRIBUTES);
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches(ADDRESS);
                }
            }
        }
    }
}
