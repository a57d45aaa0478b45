package org.legalfaq.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.legalfaq.pack.ProblemCode;

class LintCodesTest {
    @ParameterizedTest
    @EnumSource
    void codeIsDocumented(LintCode code) throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "lint-codes.md"));

        assertThat(docs).contains("### " + code.id() + " " + code.title() + "\n");
    }

    @Test
    void codesAreOrdered_andNoneIsAnError() {
        assertThat(LintCode.values())
                .extracting(LintCode::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .doesNotContainAnyElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::id).toList());
    }
}
