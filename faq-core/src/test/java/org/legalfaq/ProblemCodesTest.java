package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.legalfaq.model.ContentPack;
import org.legalfaq.pack.PackReport;
import org.legalfaq.pack.PackSource;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.testing.PackFixtures;

/** Each problem code has a fixture pack with the whole report it gives, and a section in the documentation. */
class ProblemCodesTest {
    /** Codes that bytes alone cannot trigger, with the tests that do: SourcesTest, DiscoveryTest, PackFormatTest, PackTrustTest. */
    private static final Set<ProblemCode> WITHOUT_FIXTURE = Set.of(
            ProblemCode.SOURCE_UNREADABLE,
            ProblemCode.FILE_TOO_LARGE,
            ProblemCode.PACK_ID_MISMATCH,
            ProblemCode.FILE_SYNTAX,
            ProblemCode.PACK_UNSIGNED,
            ProblemCode.FILE_UNSIGNED,
            ProblemCode.SIGNATURE_BROKEN,
            ProblemCode.SIGNER_NOT_ACCEPTED,
            ProblemCode.SIGNER_EXPIRED);

    private static Stream<ProblemCode> withFixture() {
        return Arrays.stream(ProblemCode.values()).filter(code -> !WITHOUT_FIXTURE.contains(code));
    }

    @ParameterizedTest
    @MethodSource("withFixture")
    void fixtureGivesTheExpectedReport(ProblemCode code) throws IOException {
        Path folder = PackFixtures.folder(code.name().toLowerCase(Locale.ROOT).replace('_', '-'));

        PackReport report = check(code, PackSource.directory(folder));

        String text = report.toString().replace(System.lineSeparator(), "\n").replace(folder.toString(), "<source>");
        assertThat(text + "\n").isEqualTo(Files.readString(folder.resolve("expected-report.txt")));
        assertThat(report.problems()).extracting(problem -> problem.code()).contains(code);
    }

    private static PackReport check(ProblemCode code, PackSource source) {
        if (code.compareTo(ProblemCode.OVERLAY_BASE) < 0) {
            return ContentPacks.check(source);
        }
        ContentPack below = ContentPacks.load(PackSource.directory(PackFixtures.folder("valid")));
        return ContentPacks.checkOverlay(below, source);
    }

    @ParameterizedTest
    @EnumSource
    void codeIsDocumented(ProblemCode code) throws IOException {
        String docs = Files.readString(Path.of("..", "docs", "problem-codes.md"));

        assertThat(docs).contains("### " + code.id() + " " + code.title() + "\n");
    }

    @Test
    void codesKeepTheirNumbers() {
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::id)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
