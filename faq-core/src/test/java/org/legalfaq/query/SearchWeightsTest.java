package org.legalfaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SearchWeightsTest {
    private final SearchWeights weights = SearchWeights.DEFAULT;

    @Test
    void builder_changesOneWeightOnly() {
        assertThat(weights.toBuilder()
                        .question(9)
                        .support(8)
                        .keyword(7)
                        .shortAnswer(6)
                        .answer(5)
                        .synonym(0.4)
                        .exactForm(0.3)
                        .wordPair(2)
                        .otherLanguage(0.1)
                        .fartherPlace(0.2)
                        .classifier(0.7)
                        .build())
                .isEqualTo(new SearchWeights(9, 8, 7, 6, 5, 0.4, 0.3, 2, 0.1, 0.2, 0.7));
    }

    @Test
    void weights_outOfRangeAreRefused() {
        assertThatThrownBy(() -> weights.toBuilder().answer(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("answer")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> weights.toBuilder().synonym(1.5).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> weights.toBuilder().exactForm(Double.NaN).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
