package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;

import org.junit.jupiter.api.Test;
import org.legalfaq.query.Confidence;
import org.legalfaq.testing.TestEntry;
import org.legalfaq.testing.TestPacks;

/** How sure {@code ask} is, and what it says of it. */
class ConfidenceTest {
    private final FaqRepository faqs = FaqRepository.of(
            TestPacks.of(entry("plea", "What is a plea bargain?"), entry("bail", "How does bail work?")));

    @Test
    void ask_saysWhatTheAnswerHoldsAndLacks() {
        Confidence confidence = faqs.ask("plea bargain zzyzx").confidence();

        assertThat(confidence.matchedTerms()).containsExactly("plea", "bargain");
        assertThat(confidence.missingTerms()).containsExactly("zzyzx");
        assertThat(confidence.coverage()).isStrictlyBetween(0.0, 1.0);
    }

    @Test
    void ask_isLessSureOfTheAnswer_butNotOfItsFit_ifAnotherEntryComesClose() {
        TestEntry[] others = {
            entry("bail", "How does bail work?"),
            entry("plea", "What is a plea bargain?"),
            entry("appeal", "When to appeal?")
        };
        FaqRepository alone = FaqRepository.of(TestPacks.builder()
                .entries(entry("refund", "Is a deposit refunded?"))
                .entries(others)
                .entries(entry("jury", "Who sits on a jury?"))
                .build());
        FaqRepository twins = FaqRepository.of(TestPacks.builder()
                .entries(entry("refund", "Is a deposit refunded?"))
                .entries(others)
                .entries(entry("twin", "Is the deposit refunded?"))
                .build());

        Confidence sure = alone.ask("deposit refunded").confidence();
        Confidence unsure = twins.ask("deposit refunded").confidence();

        assertThat(sure.value()).isEqualTo(sure.relevance());
        assertThat(unsure.value()).isLessThan(unsure.relevance()).isLessThan(sure.value());
    }

    @Test
    void ask_doesNotTakeAGreetingForAQuestion_thoughSomeWordIsSpeltAlike() {
        FaqRepository small = FaqRepository.of(TestPacks.of(
                entry("hell", "Is a hearing hell?").answer("It is no hell."),
                entry("bail", "How does bail work?"),
                entry("plea", "What is a plea bargain?"),
                entry("appeal", "When must I appeal?"),
                entry("jury", "Who sits on a jury?")));

        assertThat(small.ask("hello").confidence().value())
                .isLessThan(small.ask("hell").confidence().value());
    }

    @Test
    void ask_isAsSureInAPackWithTranslations() {
        FaqRepository one = FaqRepository.of(
                TestPacks.of(entry("bail", "How does bail work?"), entry("plea", "What is a plea bargain?")));
        FaqRepository two = FaqRepository.of(TestPacks.builder()
                .languages("en", "es")
                .entries(
                        entry("bail", "How does bail work?"),
                        entry("bail", "¿Qué es la fianza?").language("es"),
                        entry("plea", "What is a plea bargain?"),
                        entry("plea", "¿Qué es un acuerdo?").language("es"))
                .build());

        assertThat(two.ask("bargain for a plea").confidence().relevance())
                .isEqualTo(one.ask("bargain for a plea").confidence().relevance());
    }
}
