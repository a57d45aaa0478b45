package org.legalfaq.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionRegistryTest {
    private final JurisdictionRegistry registry = JurisdictionRegistry.standard();

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GB-ENG    | GB-EAW GB-GBN GB 001",
                "GB-WLS    | GB-EAW GB-GBN GB 001",
                "GB-LND    | GB-ENG GB-EAW GB-GBN GB 001",
                "GB-SCT    | GB-GBN GB 001",
                "GB-NIR    | GB 001",
                "GB-EAW    | GB-GBN GB 001",
                "US-FED    | US 001",
                "US-OH     | US 001",
                "US-DC     | US 001",
                "US-PR     | US 001",
                "PR        | US 001",
                "ZA-WC     | ZA 001",
                "ZA        | 001",
                "UK        | 001",
                "001       | ''",
                "US-QQ     | ''",
                "QQ        | ''",
            })
    void ancestors_comeFromTheRegistryNearestFirst(String tag, String ancestors) {
        assertThat(registry.ancestors(Jurisdiction.of(tag)))
                .containsExactlyElementsOf(Stream.of(ancestors.split(" "))
                        .filter(ancestor -> !ancestor.isEmpty())
                        .map(Jurisdiction::of)
                        .toList());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"UK, GB", "GB-UKM, GB", "uk, GB", "PR, US-PR", "CN-HK, HK", "FR-PF, PF", "US, US", "QQ, QQ"})
    void canonical_replacesAliases(String alias, String tag) {
        assertThat(registry.canonical(Jurisdiction.of(alias))).isEqualTo(Jurisdiction.of(tag));
    }

    @ParameterizedTest
    @CsvSource({"US-QQ, US", "US-CA-XYZ, US-CA", "UK-QQ, GB", "GB-ENG, GB-ENG", "UK, GB"})
    void nearestKnown_dropsPartsUntilTheTagIsKnown(String tag, String nearest) {
        assertThat(registry.nearestKnown(Jurisdiction.of(tag))).contains(Jurisdiction.of(nearest));
    }

    @Test
    void nearestKnown_isEmptyForAnUnknownCountry() {
        assertThat(registry.nearestKnown(Jurisdiction.of("QQ-CA"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"US-CA, US-FED", "US, US-FED"})
    void federal_isTheFederalSystemOfTheCountry(String tag, String federal) {
        assertThat(registry.federal(Jurisdiction.of(tag))).contains(Jurisdiction.of(federal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-FED", "ZA", "001", "QQ"})
    void federal_isEmptyWhereThereIsNoOther(String tag) {
        assertThat(registry.federal(Jurisdiction.of(tag))).isEmpty();
    }

    @Test
    void label_isTheNameOfATagOrAlias_orTheTagItself() {
        assertThat(registry.label(Jurisdiction.of("UK"), LanguageTag.ENGLISH)).isEqualTo("United Kingdom");
        assertThat(registry.label(Jurisdiction.of("GB"), LanguageTag.of("es-MX")))
                .isEqualTo("Reino Unido");
        assertThat(registry.label(Jurisdiction.of("US-QQ"), LanguageTag.ENGLISH))
                .isEqualTo("US-QQ");
    }

    @Test
    void descendants_comeNearestFirst() {
        assertThat(registry.descendants(Jurisdiction.of("GB")))
                .startsWith(Jurisdiction.of("GB-GBN"), Jurisdiction.of("GB-NIR"))
                .contains(Jurisdiction.of("GB-ENG"), Jurisdiction.of("GB-LND"))
                .doesNotContain(Jurisdiction.of("GB"), Jurisdiction.of("US"));
    }

    @Test
    void standard_knowsEveryCountryOfTheJdk() {
        assertThat(Locale.getISOCountries())
                .allSatisfy(country ->
                        assertThat(registry.isKnown(Jurisdiction.of(country))).isTrue());
    }

    @Test
    void standard_knowsTheSubdivisionsOfIso3166() {
        assertThat(registry.units()).hasSizeGreaterThan(5_000);
    }

    @Test
    void standard_namesItsUnits() {
        assertThat(registry.unit(Jurisdiction.of("US-CA")).orElseThrow().label(LanguageTag.of("en-US")))
                .isEqualTo("California");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "USA", "US_CA", "US-", "US-CA-", "002", "US-TOOLONGPART", "U1", "US CA", "Ü-CA"})
    void jurisdiction_refusesMalformedTagsAndQuotesThem(String tag) {
        assertThatThrownBy(() -> Jurisdiction.of(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + tag + "\"")
                .hasMessageContaining("US-CA");
    }

    @Test
    void jurisdiction_isUpperCaseWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Jurisdiction.of("in").tag()).isEqualTo("IN");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void with_addsUnitsOfAPack() {
        JurisdictionRegistry more = registry.with(List.of(unit("US-CA-LAC", "US-CA")));

        assertThat(more.ancestors(Jurisdiction.of("US-CA-LAC")))
                .containsExactly(Jurisdiction.of("US-CA"), Jurisdiction.of("US"), Jurisdiction.WORLD);
        assertThat(registry.isKnown(Jurisdiction.of("US-CA-LAC"))).isFalse();
    }

    @Test
    void with_isTheSameAsAllUnitsTogether_andLeavesTheOldOneAsItWas() {
        JurisdictionUnit county = new JurisdictionUnit(
                Jurisdiction.of("US-CA-YOLO"),
                Optional.of(Jurisdiction.of("US-CA")),
                Map.of(LanguageTag.ENGLISH, "Yolo County"),
                Set.of(Jurisdiction.of("US-CA-YC")),
                List.of());
        List<JurisdictionUnit> all = new ArrayList<>(registry.units());
        all.add(county);

        JurisdictionRegistry more = registry.with(List.of(county));
        JurisdictionRegistry together = JurisdictionRegistry.of(all);

        assertThat(more).isEqualTo(together);
        assertThat(more.descendants(Jurisdiction.of("US")))
                .isEqualTo(together.descendants(Jurisdiction.of("US")))
                .contains(county.tag());
        assertThat(more.ancestors(Jurisdiction.of("US-CA-YC")))
                .isEqualTo(together.ancestors(Jurisdiction.of("US-CA-YC")))
                .first()
                .isEqualTo(Jurisdiction.of("US-CA"));
        assertThat(JurisdictionRegistry.standard().isKnown(county.tag())).isFalse();
        assertThat(registry.descendants(Jurisdiction.of("US"))).doesNotContain(county.tag());
    }

    @Test
    void with_refusesAnUnknownParent() {
        assertThatThrownBy(() -> registry.with(List.of(unit("US-CA-LAC", "US-QQ"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("US-QQ")
                .hasMessageContaining("US-CA-LAC");
    }

    @Test
    void with_refusesCycles() {
        assertThatThrownBy(() -> registry.with(List.of(unit("XA", "XB"), unit("XB", "XC"), unit("XC", "XA"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[XA, XB, XC]");
    }

    @Test
    void with_refusesAUnitThatIsItsOwnParent() {
        assertThatThrownBy(() -> registry.with(List.of(unit("XA", "XA"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("XA");
    }

    @Test
    void with_refusesAnAliasThatIsTaken() {
        JurisdictionUnit unit = new JurisdictionUnit(
                Jurisdiction.of("XA"),
                Optional.of(Jurisdiction.WORLD),
                Map.of(),
                Set.of(Jurisdiction.of("UK")),
                List.of());

        assertThatThrownBy(() -> registry.with(List.of(unit)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UK")
                .hasMessageContaining("GB");
    }

    private static JurisdictionUnit unit(String tag, String parent) {
        return new JurisdictionUnit(
                Jurisdiction.of(tag), Optional.of(Jurisdiction.of(parent)), Map.of(), Set.of(), List.of());
    }
}
