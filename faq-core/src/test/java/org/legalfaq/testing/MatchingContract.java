package org.legalfaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;
import static org.legalfaq.testing.TestQuery.all;
import static org.legalfaq.testing.TestQuery.text;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.spi.Evidence;

/** Which texts match a query's words. */
public interface MatchingContract extends EngineUnderTest {

    @Test
    default void search_matchesWordsOfEveryField() {
        ContentPack pack = TestPacks.of(
                entry("question", "Is bail refunded?"),
                entry("phrasing").phrasings("no such word", "get my bail back"),
                entry("keyword").keywords("bail"),
                entry("short-answer").shortAnswer("Bail is returned."),
                entry("answer").answer("The court **returns** your *bail*.[^statute]"),
                entry("other", "What is parole?"));

        assertThat(answer(pack, text("bail")).shown())
                .containsExactlyInAnyOrder("question", "phrasing", "keyword", "short-answer", "answer");
    }

    @Test
    default void search_matchesTextsThatShareOneOfTheWords() {
        ContentPack pack = TestPacks.of(entry("bail", "bail"), entry("parole", "parole"), entry("plea", "plea"));

        assertThat(answer(pack, text("parole bail jury")).shown()).containsExactlyInAnyOrder("bail", "parole");
    }

    @Test
    default void search_doesNotMatchWordsOfReferencesAndLinkTargets() {
        ContentPack pack = TestPacks.of(entry("bail").answer("See [the rule](https://example.org/parole).[^custody]"));

        assertThat(answer(pack, text("rule")).shown()).containsExactly("bail");
        assertThat(answer(pack, text("parole")).total()).isZero();
        assertThat(answer(pack, text("custody")).total()).isZero();
    }

    @Test
    default void search_ignoresCaseAccentsAndKindsOfApostrophes() {
        ContentPack pack = TestPacks.of(
                entry("cafe", "Can a café sue?"), entry("state", "the State\u2019s witness didn\u2019t come"));

        assertThat(answer(pack, text("CAFE")).shown()).containsExactly("cafe");
        assertThat(answer(pack, text("cafe\u0301")).shown()).containsExactly("cafe");
        assertThat(answer(pack, text("state's")).shown()).containsExactly("state");
        assertThat(answer(pack, text("state")).shown()).containsExactly("state");
    }

    @Test
    default void search_matchesOtherFormsOfAnEnglishWord() {
        ContentPack pack = TestPacks.of(entry("dismissal", "Dismissing charges"), entry("bail", "bail"));

        assertThat(answer(pack, text("was a charge dismissed")).shown()).containsExactly("dismissal");
    }

    @Test
    default void search_doesNotMatchByFunctionWords_ifThereAreOthers() {
        ContentPack pack = TestPacks.of(entry("bail", "What is the bail?"), entry("plea", "What is the plea?"));

        assertThat(answer(pack, text("what is the bail")).shown()).containsExactly("bail");
        assertThat(answer(pack, text("what is the")).shown()).containsExactly("bail", "plea");
    }

    @Test
    default void search_findsNumbersSectionsAndCitations_howeverTheyAreTyped() {
        ContentPack pack = TestPacks.of(
                entry("speedy").answer("The Speedy Trial Act, 18 U.S.C. § 3161, sets the limits."),
                entry("suppress").answer("Penal Code § 1538.5(a) allows a motion."),
                entry("information").answer("See Pen. Code, section 995."),
                entry("other").answer("There are 9950 others."));

        assertThat(answer(pack, text("18 usc 3161")).shown()).containsExactly("speedy");
        assertThat(answer(pack, text("18 U.S.C. sec. 3161(c)")).shown()).containsExactly("speedy");
        assertThat(answer(pack, text("1538.5")).shown()).containsExactly("suppress");
        assertThat(answer(pack, text("§995")).shown()).containsExactly("information");
        assertThat(answer(pack, text("§ 995")).shown()).containsExactly("information");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n\u00a0", "?!", "\"", "*", "\\", "(((", "\u0000", "\ud800", "\u200b"})
    default void search_matchesNothing_ifTextHasNoWord(String words) {
        Answer answer = answer(TestPacks.of(entry("bail", "What is bail?")), text(words));

        assertThat(answer.shown()).isEmpty();
        assertThat(answer.total()).isZero();
        assertThat(answer.evidence()).isEqualTo(Evidence.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+bail -parole",
                "\"bail\" NOT parole",
                "bail AND parole",
                "bail/parole",
                "(bail OR parole",
                "bail^9 parole",
                "bail* parole?",
                "bail:parole",
                "bail_parole",
                "bail.parole",
                "e.g.bail,parole",
                "[bail TO parole]",
                "{bail parole}",
                "/bail/ parole",
                "\\bail \\parole",
                "bail && !parole",
                "bail | parole",
                "bail\u0000parole",
                "\ud83d\ude00 bail parole \ud83d",
                "<b>bail</b> parole;--"
            })
    default void search_givesNoCharacterAMeaning(String words) {
        ContentPack pack = TestPacks.of(entry("bail", "bail"), entry("parole", "parole"), entry("plea", "plea"));

        assertThat(answer(pack, text(words)).shown()).containsExactlyInAnyOrder("bail", "parole");
    }

    @Test
    default void search_answersTextsOfTenThousandCharacters() {
        ContentPack pack = TestPacks.builder()
                .entries(IntStream.range(0, 300)
                        .mapToObj(i -> entry("e" + i, word(i))
                                .phrasings("the " + word(i))
                                .keywords(word(i))
                                .shortAnswer(word(i))
                                .answer(word(i))
                                .build())
                        .toList())
                .build();
        String words =
                IntStream.range(0, 2_001).mapToObj(MatchingContract::word).collect(Collectors.joining(" "));

        assertThat(answer(pack, text(words.substring(0, 10_000))).total()).isPositive();
        assertThat(answer(pack, text("x".repeat(10_000))).total()).isZero();
        assertThat(answer(pack, text("( ".repeat(5_000))).total()).isZero();
        assertThat(answer(
                                pack,
                                text("zzyzx%s "
                                        .repeat(1_100)
                                        .formatted(IntStream.range(0, 1_100)
                                                .boxed()
                                                .toArray())))
                        .total())
                .isZero();
    }

    /** A word of four letters, another one for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("q");
        for (int rest = number, i = 0; i < 3; rest /= 20, i++) {
            word.append("bcdfghjklmnpqrtvwxzk".charAt(rest % 20));
        }
        return word.toString();
    }

    @Test
    default void search_listsAllTexts_ifThereIsNoText() {
        assertThat(answer(TestPacks.of(entry("bail", "bail"), entry("plea", "plea")), all())
                        .shown())
                .containsExactly("bail", "plea");
    }

    @Test
    default void search_findsNothing_ifPackIsEmpty() {
        assertThat(answer(TestPacks.of(), all()).total()).isZero();
        assertThat(answer(TestPacks.of(), text("bail")).total()).isZero();
    }
}
