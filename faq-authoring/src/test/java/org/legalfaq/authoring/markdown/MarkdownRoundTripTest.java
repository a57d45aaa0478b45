package org.legalfaq.authoring.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.authoring.write.NastyTexts;
import org.legalfaq.authoring.write.RandomPack;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.spi.PackNode;

/** Whatever texts stand in an entry, writing and reading it changes nothing. */
class MarkdownRoundTripTest {
    private static final PackNode.Position NOWHERE = PackNode.Position.UNKNOWN;
    private static final MarkdownFormat FORMAT = new MarkdownFormat();

    @ParameterizedTest(name = "-Dfaq.seed={0}")
    @MethodSource("seeds")
    void read_ofWhatWasWritten_givesTheSameTree(long seed) {
        PackNode.ObjectNode file = new RandomFile(seed).next();

        String text = FORMAT.write(file);

        assertThat(SameTree.areSame(read(text), file)).as(text).isTrue();
        // Editors on other systems break lines otherwise; git may do so by itself. Breaks within quotes are escaped.
        assertThat(SameTree.areSame(read(text.replace("\n", "\r\n")), file))
                .as(text)
                .isTrue();
    }

    private static LongStream seeds() {
        return RandomPack.seeds(2000);
    }

    @Test
    void write_putsTextsIntoTheirSections() {
        PackNode.ObjectNode file = file(List.of(
                member("id", text("storm")),
                member("question", text("May I: fly?")),
                member("shortAnswer", text("No.")),
                member("answer", text("No.[^rule-7]\n\n### Why\n\n```\n# a comment\n```\n\n\\## x\n---\nend  ")),
                member("topics", list(List.of(text("flying")))),
                member(
                        "authorities",
                        list(List.of(new PackNode.ObjectNode(
                                NOWHERE, List.of(member("key", text("rule-7")), member("cite", text("Rule 7"))))))),
                member("jurisdictions", list(List.of(text("001")))),
                member("cautions", list(List.of(caution("do-not", "Do not\n\n\n- run"), caution("other", "a: b")))),
                member(
                        "review",
                        new PackNode.ObjectNode(
                                NOWHERE, List.of(member("how", text("none")), member("on", text("2026-01-31")))))));

        assertThat(FORMAT.write(file)).isEqualTo("""
                ---
                id: storm
                question: 'May I: fly?'
                topics:
                  - flying
                authorities:
                  - key: rule-7
                    cite: Rule 7
                jurisdictions:
                  - '001'
                review:
                  how: none
                  on: 2026-01-31
                ---

                ## Short answer

                No.

                ## Answer

                No.[^rule-7]

                ### Why

                ```
                \\# a comment
                ```

                \\\\## x
                ---
                end\s\s

                ## Cautions

                - do-not: Do not


                  - run
                - other: a: b
                """);
    }

    /** What a section cannot hold as it is stands in the front matter. */
    @Test
    void write_keepsWhatASectionWouldChange_inTheFrontMatter() {
        PackNode.ObjectNode file = file(List.of(
                member("answer", text("\n  No.\r\n")),
                member("shortAnswer", text("No.")),
                member("cautions", list(List.of(caution("do-not", " run"))))));

        assertThat(FORMAT.write(file)).isEqualTo("""
                ---
                answer: "\\n  No.\\r\\n"
                cautions:
                  - type: do-not
                    text: ' run'
                ---

                ## Short answer

                No.
                """);
    }

    private static PackNode read(String text) {
        return FORMAT.read(text, PackLimits.DEFAULT, (code, position, found, expected, hint) -> {
                    throw new AssertionError(code + " " + position + " " + found + " in\n" + text);
                })
                .orElseThrow();
    }

    private static PackNode.ObjectNode file(List<PackNode.Member> entry) {
        return new PackNode.ObjectNode(
                NOWHERE, List.of(member("entries", list(List.of(new PackNode.ObjectNode(NOWHERE, entry))))));
    }

    private static PackNode.Member member(String name, PackNode value) {
        return new PackNode.Member(NOWHERE, name, value);
    }

    private static PackNode text(String value) {
        return PackNode.TextNode.of(value);
    }

    private static PackNode list(List<PackNode> items) {
        return new PackNode.ArrayNode(NOWHERE, items);
    }

    private static PackNode caution(String type, String text) {
        return new PackNode.ObjectNode(NOWHERE, List.of(member("type", text(type)), member("text", text(text))));
    }

    /** A file with nasty names and values where the format allows any. */
    private static final class RandomFile {
        private final Random random;
        private final NastyTexts texts;

        RandomFile(long seed) {
            random = new Random(seed);
            texts = new NastyTexts(random);
        }

        PackNode.ObjectNode next() {
            List<PackNode.Member> members = new ArrayList<>();
            if (random.nextBoolean()) {
                members.add(member("extensions", extension(3)));
            }
            List<PackNode.Member> entry = new ArrayList<>();
            entry.add(member("id", text(texts.next())));
            entry.add(member("alternatePhrasings", list(List.of(text(texts.next()), text(texts.next())))));
            // Sections come after the front matter.
            List<PackNode.Member> sections = List.of(
                    member("shortAnswer", text(texts.next())),
                    member("answer", text(texts.next())),
                    member(
                            "cautions",
                            list(List.of(caution("do-not", texts.next()), caution("get-help", texts.next())))));
            sections.stream().filter(section -> !isSection(section)).forEach(entry::add);
            sections.stream().filter(RandomFile::isSection).forEach(entry::add);
            members.add(member("entries", list(List.of(new PackNode.ObjectNode(NOWHERE, entry)))));
            return new PackNode.ObjectNode(NOWHERE, members);
        }

        private static boolean isSection(PackNode.Member member) {
            return SectionText.of(Section.of(member.name()).orElseThrow(), member.value())
                    .isPresent();
        }

        private PackNode extension(int depth) {
            return switch (random.nextInt(depth > 0 ? 5 : 3)) {
                case 0 -> text(random.nextInt(9) == 0 ? "" : texts.next());
                case 1 ->
                    new PackNode.TextNode(
                            NOWHERE, List.of("12", "-0.5e3", "true").get(random.nextInt(3)), false);
                case 2 -> new PackNode.NullNode(NOWHERE);
                case 3 ->
                    list(List.of(extension(depth - 1), extension(depth - 1)).subList(0, random.nextInt(3)));
                default ->
                    new PackNode.ObjectNode(
                            NOWHERE,
                            List.of(
                                            member(texts.next(), extension(depth - 1)),
                                            member("a" + texts.next(), extension(0)))
                                    .subList(0, random.nextInt(3)));
            };
        }
    }
}
