package org.legalfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.query.JurisdictionScope;

class JurisdictionResolverTest {
    private final JurisdictionResolver resolver = new JurisdictionResolver(JurisdictionRegistry.standard());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "US-OH  | EXACT               | US-OH=0",
                "US-OH  | BROADER             | US-OH=0 US=1 001=2",
                "US-OH  | BROADER_AND_FEDERAL | US-OH=0 US=1 US-FED=2 001=3",
                "US     | BROADER_AND_FEDERAL | US=0 US-FED=1 001=2",
                "US-FED | BROADER             | US-FED=0 US=1 001=2",
                "US-FED | BROADER_AND_FEDERAL | US-FED=0 US=1 001=2",
                "ZA     | BROADER_AND_FEDERAL | ZA=0 001=1",
                "GB-ENG | BROADER             | GB-ENG=0 GB-EAW=1 GB-GBN=2 GB=3 001=4",
                "UK     | BROADER             | GB=0 001=1",
                "001    | BROADER             | 001=0",
                "US-QQ  | BROADER             | US=1 001=2",
                "US-QQ  | BROADER_AND_FEDERAL | US=1 US-FED=2 001=3",
                "US-QQ  | EXACT               | ''",
                "US-QQ  | NARROWER            | ''",
                "QQ     | BROADER             | ''",
            })
    void admissible_areTheScopesJurisdictionsByDistance(String tag, JurisdictionScope scope, String expected) {
        Map<Jurisdiction, Integer> admissible =
                resolver.resolve(Jurisdiction.of(tag), scope).admissible();

        assertThat(admissible.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"GB, 0", "GB-GBN, 1", "GB-EAW, 2", "GB-ENG, 3", "GB-LND, 4"})
    void admissible_narrowerCountsTheStepsDown(String tag, int distance) {
        assertThat(resolver.resolve(Jurisdiction.of("GB"), JurisdictionScope.NARROWER)
                        .admissible())
                .containsEntry(Jurisdiction.of(tag), distance)
                .doesNotContainKeys(Jurisdiction.WORLD, Jurisdiction.of("US"));
    }

    @ParameterizedTest(name = "{0}: known {1}, applied {2}")
    @CsvSource({"US-OH, true, US-OH", "UK, true, GB", "US-QQ, false, US", "US-CA-XYZ, false, US-CA", "QQ, false, "})
    void resolution_saysWhatBecameOfTheTag(String tag, boolean known, String applied) {
        var resolution = resolver.resolve(Jurisdiction.of(tag), JurisdictionScope.BROADER)
                .resolution();

        assertThat(resolution.requested()).isEqualTo(Jurisdiction.of(tag));
        assertThat(resolution.known()).isEqualTo(known);
        assertThat(resolution.applied().map(Jurisdiction::tag).orElse(null)).isEqualTo(applied);
    }
}
