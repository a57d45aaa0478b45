package org.legalfaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SearchWeightsTest {
    private final SearchWeights weights = SearchWeights.DEFAULT;

    @Test
    void with_changesOneWeightOnly() {
        assertThat(weights.withQuestion(9)
                        .withSupport(8)
                        .withKeyword(7)
                        .withShortAnswer(6)
                        .withAnswer(5)
                        .withSynonym(0.4)
                        .withExactForm(0.3)
                        .withWordPair(2)
                        .withOtherLanguage(0.1)
                        .withFartherPlace(0.2))
                .isEqualTo(new SearchWeights(9, 8, 7, 6, 5, 0.4, 0.3, 2, 0.1, 0.2));
    }

    @Test
    void weights_outOfRangeAreRefused() {
        assertThatThrownBy(() -> weights.withAnswer(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("answer")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> weights.withSynonym(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weights.withExactForm(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
