package org.legalfaq.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.legalfaq.model.LanguageTag;

class EngineQueryTest {
    private static EngineQuery query(UnaryOperator<EngineQueryBuilder> change) {
        return change.apply(EngineQuery.builder(List.of(LanguageTag.ENGLISH), LocalDate.of(2030, 1, 1)))
                .build();
    }

    @Test
    void numbers_areRefused_outOfRange() {
        List<UnaryOperator<EngineQueryBuilder>> wrong = List.of(
                query -> query.broaderShare(-0.1),
                query -> query.broaderShare(1.1),
                query -> query.broaderShare(Double.NaN),
                query -> query.offset(-1),
                query -> query.limit(0));

        assertThat(wrong)
                .allSatisfy(change -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> query(change))
                        .withMessageStartingWith("A query needs a broader share of 0 to 1"));
        assertThat(query(query -> query.broaderShare(1).offset(0).limit(1)).limit())
                .isOne();
    }
}
