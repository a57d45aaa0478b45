package org.legalfaq.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1.0,2.0)    | 1.0",
                "[1.0,2.0)    | 1",
                "[1.0,2.0)    | 1.10.3",
                "[1.0,2.0)    | 1.9+build7",
                "[1.0,2.0)    | 2.0-rc1",
                "[1.0,2.0]    | 2",
                "(1.0,2.0)    | 1.0.1",
                "[1.0,)       | 99",
                "(,2.0)       | 1.0",
                "(,)          | anything",
                "[1.5]        | 1.5.0",
                "[ 1.0 , 2 )  | 1.1",
                "[2026-01,2027-01) | 2026-11-22",
                "[2026.4,2026.12]  | 2026.11",
                "[1.0-alpha,1.0)   | 1.0-BETA",
                "[v1,v2)      | v1.3",
            })
    void rangeHoldsAVersion(String range, String version) {
        assertThat(VersionRange.of(range).holds(version)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not hold {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[1.0,2.0)    | 2.0",
                "[1.0,2.0)    | 2",
                "[1.0,2.0)    | 0.9",
                "[1.0,2.0)    | 10.0",
                "[1.0,2.0)    | 1.0-rc1",
                "(1.0,2.0)    | 1.0.0",
                "[1.5]        | 1.5.1",
                "[1.5]        | 1.5-rc1",
                "(,2.0)       | 2.0.0",
                "[2026.4,)    | 2025.12",
            })
    void rangeDoesNotHoldAVersion(String range, String version) {
        assertThat(VersionRange.of(range).holds(version)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "[1.0,2.0",
                "[1.0;2.0)",
                ">=1.0 <2.0",
                "[2.0,1.0]",
                "(1.0,1.0)",
                "[1.0,1.0)",
                "(1.0)",
                "[,2.0)",
                "[1.0,]",
                "[1.0,2.0),[3.0,4.0)",
                "[]",
                ""
            })
    void of_refusesWhatIsNoRangeOrAnEmptyOne(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> VersionRange.of(text));
    }

    @Test
    void versions_haveOneOrder() {
        String[] rising = {
            "0.9",
            "1.0-alpha",
            "1.0-alpha.2",
            "1.0-beta",
            "1",
            "1.0.1",
            "1.0.9",
            "1.0.10",
            "1.2",
            "1.10",
            "2.0-rc1",
            "2"
        };
        for (int i = 0; i < rising.length; i++) {
            for (int j = 0; j < rising.length; j++) {
                assertThat(Integer.signum(VersionNumber.of(rising[i]).compareTo(VersionNumber.of(rising[j]))))
                        .as(rising[i] + " and " + rising[j])
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void versions_ofAnyLengthAreCompared() {
        String long1 = "1".repeat(100_000);

        assertThat(VersionNumber.of(long1 + "0").compareTo(VersionNumber.of(long1)))
                .isPositive();
    }
}
