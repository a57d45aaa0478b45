package org.legalfaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legalfaq.authoring.lint.LintCode;
import org.legalfaq.pack.ProblemCode;

class CodesTest {
    @Test
    void everyCode_isExplained_withoutMarksOfMarkdown() {
        Codes codes = Codes.read();

        Stream.concat(
                        Stream.of(ProblemCode.values()).map(ProblemCode::id),
                        Stream.of(LintCode.values()).map(LintCode::id))
                .forEach(code -> assertThat(codes.find(code))
                        .as(code)
                        .hasValueSatisfying(section -> assertThat(section.plain())
                                .isNotBlank()
                                .contains("Do:")
                                .doesNotContain("**", "](", "`")));
    }

    @Test
    void explain_takesACodeInAnyCase_andRefusesOthers() {
        assertThat(CommandRun.of("explain", "lf611").out())
                .startsWith("LF611 reads as advice\nEnglish. The text tells");
        assertThat(TestJson.read(CommandRun.of("explain", "LF403", "--json").out()))
                .containsEntry("title", "topic is not declared");
        CommandRun refused = CommandRun.of("explain", "LF999");
        assertThat(refused.status()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("\"LF999\"");
    }
}
