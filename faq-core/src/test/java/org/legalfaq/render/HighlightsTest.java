package org.legalfaq.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.query.Highlight;
import org.legalfaq.query.SearchField;
import org.legalfaq.query.Span;
import org.legalfaq.testing.Seeds;

class HighlightsTest {

    /** Takes the places from brackets: {@code "my [bail]"}. */
    private static Highlight highlight(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                spans.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return new Highlight(SearchField.ANSWER, text.toString(), spans);
    }

    private static String shown(Highlight highlight) {
        return Highlights.text(highlight, "[", "]");
    }

    @Test
    void html_marksThePlaces() {
        assertThat(Highlights.html(highlight("Is [bail] refunded? [Bail] is.")))
                .isEqualTo("Is <mark>bail</mark> refunded? <mark>Bail</mark> is.");
        assertThat(Highlights.html(highlight("Nothing here"))).isEqualTo("Nothing here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>[bail]</script>  | &lt;script&gt;<mark>bail</mark>&lt;/script&gt;",
                "[<img src=x onerror=1>]  | <mark>&lt;img src=x onerror=1&gt;</mark>",
                "</mark>[bail]            | &lt;/mark&gt;<mark>bail</mark>",
                "\" onclick='[x]'         | &quot; onclick=&#39;<mark>x</mark>&#39;",
                "&lt;[bail]&amp;          | &amp;lt;<mark>bail</mark>&amp;amp;",
                "[a]&[b]                  | <mark>a</mark>&amp;<mark>b</mark>",
            })
    void html_escapesEverythingElse(String marked, String html) {
        assertThat(Highlights.html(highlight(marked))).isEqualTo(html);
    }

    @Test
    void text_putsTheCallersMarkersAroundThePlaces() {
        assertThat(Highlights.text(highlight("Is <[bail]> refunded?"), "**", "__"))
                .isEqualTo("Is <**bail__> refunded?");
    }

    @Test
    void markers_doNotPartPairsMarksAndJoinedSigns() {
        assertThat(shown(new Highlight(SearchField.QUESTION, "a\ud835\udc00b", List.of(new Span(2, 3)))))
                .isEqualTo("a[\ud835\udc00]b");
        assertThat(shown(highlight("caf[e]\u0301 x"))).isEqualTo("caf[e\u0301] x");
        assertThat(shown(new Highlight(SearchField.QUESTION, "e\u0301", List.of(new Span(1, 2)))))
                .isEqualTo("[e\u0301]");
        assertThat(shown(highlight("[\ud83d\udc69]\u200d\u2696\ufe0f judge")))
                .isEqualTo("[\ud83d\udc69\u200d\u2696\ufe0f] judge");
        assertThat(shown(highlight("[\u05d3\u05d9\u05df] \u200fbail\u200e")))
                .isEqualTo("[\u05d3\u05d9\u05df] \u200fbail\u200e");
        assertThat(shown(highlight("[\ud800] \udc00"))).isEqualTo("[\ud800] \udc00");
    }

    @Test
    void fragment_keepsAShortText() {
        Highlight whole = highlight("Is my [bail] refunded?");

        assertThat(Highlights.fragment(whole, 22)).isEqualTo(whole);
        assertThat(shown(Highlights.fragment(highlight("Nothing of all this was asked for"), 14)))
                .isEqualTo("Nothing of all\u2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three four [bail] five six seven eight | …three four [bail] five six…",
                "[bail] two three four five six seven           | [bail] two three four five six…",
                "one two three four five six seven [bail]       | …four five six seven [bail]",
                "[one] two three four five six seven eight nine ten [bail] and [bond] | …eight nine ten [bail] and [bond]",
                "[bail] [bail] two three four five six seven eight nine [bail] [bond]  | …seven eight nine [bail] [bond]",
            })
    void fragment_isThePartWithMostDifferentWords_cutAtWords(String marked, String fragment) {
        assertThat(shown(Highlights.fragment(highlight(marked), 28))).isEqualTo(fragment);
    }

    @Test
    void fragment_ofATextWithoutSpaces_isCutBetweenLetters() {
        String text = "\u53d6".repeat(60) + "[\u4fdd\u5019]" + "\ud840\udc00".repeat(40);

        Highlight fragment = Highlights.fragment(highlight(text), 20);

        assertThat(fragment.text())
                .startsWith("\u2026\u53d6")
                .endsWith("\ud840\udc00\u2026")
                .hasSizeBetween(15, 23);
        assertThat(shown(fragment)).contains("[\u4fdd\u5019]");
    }

    @Test
    void fragment_ofAPlaceThatIsTooLong_isItsBeginning() {
        assertThat(shown(Highlights.fragment(highlight("see [" + "x".repeat(50) + "]"), 10)))
                .isEqualTo("\u2026[" + "x".repeat(10) + "]\u2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void fragment_needsALength(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Highlights.fragment(highlight("[bail]"), length))
                .withMessageContaining("at least 1, but was " + length);
    }

    static LongStream seeds() {
        return Seeds.some(30);
    }

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void fragment_isShortWellFormedAndKeepsAPlace_whateverTheText(long seed) {
        Random random = new Random(seed);
        String[] pieces = {"bail", " ", "\n\n", "e\u0301", "\ud83d\ude00", "<b>", "\u200f", "\u4fdd", "&", "a"};
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (int i = 1 + random.nextInt(80); i > 0; i--) {
                String piece = pieces[random.nextInt(pieces.length)];
                if (piece.equals("bail") && random.nextBoolean()) {
                    spans.add(new Span(text.length(), text.length() + 4));
                    piece = "bail ";
                }
                text.append(piece);
            }
            Highlight whole = new Highlight(SearchField.ANSWER, text.toString(), spans);
            int length = 1 + random.nextInt(60);

            Highlight part = Highlights.fragment(whole, length);
            String html = Highlights.html(part);

            assertThat(part.spans().isEmpty()).isEqualTo(spans.isEmpty());
            // Two ellipses, and the marks of a letter at either end.
            assertThat(part.text().length()).isLessThanOrEqualTo(length + 6);
            String middle = part.text().replaceAll("^\u2026|\u2026$", "");
            assertThat(text.toString()).contains(middle);
            assertThat(Pattern.compile("\\p{Cs}").matcher(part.text()).find()).isFalse();
            assertThat(html.replaceAll("</?mark>", "")).doesNotContain("<", ">").isEqualTo(Html.escape(part.text()));
        }
    }
}
