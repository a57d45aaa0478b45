package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;

/** How entries are found and linked, and what waivers do. */
class FindingRulesTest {
    private static final String URGENT = "You should sue the club.";

    @Test
    void almostTheSameQuestion_isWarnedOf_withItsScore() {
        assertThat(Draft.with(entry -> entry)
                        .and("gale", entry -> entry.question("In a storm, may I fly a kite?"))
                        .lint()
                        .warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.toString())
                        .contains("kite-club/gale (en) question: LF641")
                        .contains("score of 1.00")
                        .contains("\"storm\""));
    }

    @Test
    void theSameQuestionElsewhere_orAnother_isFine() {
        assertThat(Draft.with(entry -> entry)
                        .and("storm-za", entry -> entry.jurisdictions(List.of(Jurisdiction.of("ZA"))))
                        .codes())
                .isEmpty();
        assertThat(Draft.with(entry -> entry)
                        .and("night", entry -> entry.question("May I fly a kite at night?"))
                        .codes())
                .isEmpty();
    }

    @Test
    void phrasingsThatDifferOnlyInOrder_countOnce() {
        assertThat(Draft.with(entry -> entry.alternatePhrasings(
                                List.of("kite and thunder", "thunder and kite", "lightning", "Lightning!")))
                        .codes())
                .containsExactly(LintCode.FEW_PHRASINGS);
        assertThat(Draft.with(entry -> entry.alternatePhrasings(List.of("kite thunder", "kite lightning", "kite hail")))
                        .codes())
                .isEmpty();
    }

    @Test
    void linkToNoEntry_isWarnedOf_andOneThroughARedirectIsFine() {
        assertThat(Draft.answering("See [this](entry:strom).").codes()).containsExactly(LintCode.LINK_TO_UNKNOWN_ENTRY);
        assertThat(Draft.answering("See [this](entry:storm) and [that](entry:thunder).")
                        .codes())
                .isEmpty();
    }

    @Test
    void waiver_takesAWarningOut_andKeepsItsReason() {
        LintReport report =
                Draft.answering(URGENT).waiving("LF611", Optional.of("storm")).lint();

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.waived())
                .singleElement()
                .satisfies(waived -> assertThat(waived.waiver().reason()).isEqualTo("It is meant so."));
    }

    @Test
    void waiverForThePack_coversEveryEntry() {
        assertThat(Draft.answering(URGENT)
                        .and("night", entry -> entry.question("And at night?").answer(URGENT))
                        .waiving("LF611", Optional.empty())
                        .codes())
                .isEmpty();
    }

    @Test
    void waiverThatWaivesNothing_isAWarningItself() {
        assertThat(Draft.answering(URGENT)
                        .waiving("LF611", Optional.of("night"))
                        .codes())
                .containsExactly(LintCode.ADVICE, LintCode.UNUSED_WAIVER);
        assertThat(Draft.with(entry -> entry).waiving("LF691", Optional.empty()).codes())
                .containsExactly(LintCode.UNUSED_WAIVER);
    }

    @Test
    void wordsAreWeighedWithinTheirLanguage_andLanguagesNeverMeet() {
        assertThat(Draft.with(entry -> entry)
                        .and("gale", entry -> entry.language(LanguageTag.of("es")))
                        .codes())
                .isEmpty();
    }

    /** Comparing each with each is the oracle: leaving out pairs that cannot be alike must lose none that are. */
    @Test
    void noPairIsMissed_amongManyQuestions() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Draft draft = Draft.with(entry -> entry.question("w0 w1 w2"));
        for (int i = 0; i < 150; i++) {
            String words = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(n -> "w" + (int) Math.pow(random.nextInt(12), 1.4))
                    .collect(Collectors.joining(" "));
            draft = draft.and("q" + i, entry -> entry.question(words));
        }

        long found =
                draft.codes().stream().filter(LintCode.NEAR_DUPLICATE::equals).count();
        assertThat(found).as("seed " + seed).isEqualTo(pairsAlike(draft)).isPositive();
    }

    private static long pairsAlike(Draft draft) {
        List<Set<String>> questions = draft.entries().stream()
                .<Set<String>>map(
                        entry -> new TreeSet<>(List.of(entry.question().split(" "))))
                .toList();
        ToDoubleFunction<Set<String>> weight = words -> words.stream()
                .mapToDouble(word -> Math.log(1
                        + (double) questions.size()
                                / questions.stream()
                                        .filter(other -> other.contains(word))
                                        .count()))
                .sum();
        long alike = 0;
        for (int i = 0; i < questions.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> shared = new TreeSet<>(questions.get(i));
                shared.retainAll(questions.get(j));
                double score = 2
                        * weight.applyAsDouble(shared)
                        / (weight.applyAsDouble(questions.get(i)) + weight.applyAsDouble(questions.get(j)));
                alike += score >= 0.8 ? 1 : 0;
            }
        }
        return alike;
    }
}
