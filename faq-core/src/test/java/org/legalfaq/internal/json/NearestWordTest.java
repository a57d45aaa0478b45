package org.legalfaq.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> FIELDS = List.of("id", "question", "shortAnswer", "reviewBy", "lawAsOf");

    @ParameterizedTest
    @CsvSource({
        "shortanswer, shortAnswer",
        "short_answer, shortAnswer",
        "qusetion, question",
        "questions, question",
        "review_by, reviewBy",
        "ID, id"
    })
    void findsTheWordThatWasMeant(String written, String meant) {
        assertThat(NearestWord.to(written, FIELDS)).contains(meant);
    }

    @Test
    void suggestsNothingFarFetched() {
        assertThat(NearestWord.to("colour", FIELDS)).isEmpty();
        assertThat(NearestWord.to("x".repeat(1_000_000), FIELDS)).isEmpty();
    }
}
