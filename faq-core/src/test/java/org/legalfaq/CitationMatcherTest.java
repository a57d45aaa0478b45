package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.Jurisdiction;

class CitationMatcherTest {

    @ParameterizedTest(name = "\"{0}\" in \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "P. 11                       | Fed. R. Crim. P. 11(c)(1)(A)      | true",
                "fed r crim p 11 c 1 a       | Fed. R. Crim. P. 11(c)(1)(A)      | true",
                "P. 1                        | Fed. R. Crim. P. 11(c)(1)(A)      | false",
                "1385                        | Cal. Penal Code § 1385            | true",
                "1385                        | Cal. Penal Code § 13850           | false",
                "138                         | Cal. Penal Code § 1385            | false",
                "55                          | Tex. Code Crim. Proc. art. 55A.052 | false",
                "art. 55A                    | Tex. Code Crim. Proc. art. 55A.052 | true",
                "Crim. P. Fed.               | Fed. R. Crim. P. 11               | false",
                "§§                          | Cal. Penal Code § 1385            | false",
                "''                          | Cal. Penal Code § 1385            | false",
                "https://example.org/s?a=1   | Anything                          | true",
                "https://example.org/s       | Anything                          | false",
            })
    void matches_comparesWholeRunsOfLettersAndDigits(String wanted, String cite, boolean matches) {
        Authority authority = new Authority(
                "key",
                AuthorityType.STATUTE,
                cite,
                Optional.of(URI.create("https://example.org/s?a=1")),
                Jurisdiction.of("US"),
                AuthorityCheck.NOT_SEEN);

        assertThat(CitationMatcher.of(wanted).matches(authority)).isEqualTo(matches);
    }
}
