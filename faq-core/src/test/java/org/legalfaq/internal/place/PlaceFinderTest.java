package org.legalfaq.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legalfaq.testing.TestEntry.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.testing.TestPacks;

class PlaceFinderTest {
    private final PlaceFinder finder = new PlaceFinder(TestPacks.builder()
            .entries(
                    entry("us", "Can charges be refiled?").in("US"),
                    entry("us-fed", "What is a federal indictment?").in("US-FED"),
                    entry("us-ca", "What is a PC 995 motion in California?").in("US-CA"),
                    entry("gb", "What is unfair dismissal in England or Wales?").in("GB-EAW"),
                    entry("jordan", "What is a Jordan application?").in("CA"),
                    entry("ccma", "What is the CCMA?").in("ZA"),
                    entry("world", "Does it depend on the country?").in("001"))
            .unit(unit(
                    "ZA", Optional.of("001"), Map.of("en", "South Africa", "es", "Sudáfrica"), "CCMA", "South African"))
            .unit(unit("US-FED", Optional.of("US"), Map.of("en", "US federal law"), "federal court"))
            .unit(unit(
                    "US-NY-KINGS",
                    Optional.of("US-NY"),
                    Map.of("en", "Kings County", "es", "Condado de Kings"),
                    "Brooklyn"))
            .languages("en", "es")
            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can charges be refiled in Texas | US-TX",
                "can charges be refiled in texas? | US-TX",
                "CAN CHARGES BE REFILED IN TEXAS | US-TX",
                "Texas's statute of limitations | US-TX",
                "unfair dismissal uk | GB",
                "unfair dismissal in the U.K. | GB",
                "charges in the US | US",
                "u.s. law on refiling | US",
                "living in the USA | US",
                "fired in South Africa | ZA",
                "a South African employer | ZA",
                "took it to the ccma | ZA",
                "arrested in Brooklyn | US-NY-KINGS",
                "court in Kings County | US-NY-KINGS",
                "dismissal in Wales | GB-WLS",
                "dismissal in Northern Ireland | GB-NIR",
                "dismissal in Ireland | IE",
                "speeding in New Mexico | US-NM",
                "charges in West Virginia | US-WV",
                "perdí mi trabajo en Sudáfrica | ZA",
                "perdi mi trabajo en sudafrica | ZA",
                "condado de kings | US-NY-KINGS",
                "ivory coast divorce | CI",
                "Cote d'Ivoire divorce | CI",
                "US-TX rules | US-TX",
                "bail in Austin, TX | US-TX",
                "bail in OH | US-OH",
                "I live in OK | US-OK",
                "fired in China | CN",
                "fired in turkey | TR",
                "a warrant in Reading | GB-RDG"
            })
    void find_readsWholeNamesLongestFirst_whateverCaseAndAccents(String text, String tag) {
        assertThat(place(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?!",
                "can charges be refiled",
                "they charged us again",
                "CAN THEY CHARGE US AGAIN",
                "they let me go, or so it is said, in my case",
                "dropped OR dismissed",
                "that is NOT OK",
                "show my ID to the police",
                "Criminal Procedure ACT",
                "read about it in LA",
                "texasholdem and Texan",
                "reading me my rights",
                "Reading me my rights",
                "READING ME MY RIGHTS IN READING",
                "my boss gave me the turkey",
                "Chad hit me",
                "HR fired me at 9 AM",
                "in Bavaria",
                "dismissal in New South Wales",
                "bail in Baja California"
            })
    void find_takesNoWordForAPlaceThatIsNone(String text) {
        assertThat(place(text)).isEqualTo("-");
    }

    @Test
    void find_findsNone_ifTheNameHasSeveralPlaces() {
        assertThat(place("divorce in Georgia")).isEqualTo("-");
        assertThat(place("in CA")).isEqualTo("-");
    }

    @Test
    void find_findsNone_ifThePackMeansSomethingElseByTheName() {
        assertThat(place("what about delay in Jordan")).isEqualTo("-");
    }

    @Test
    void find_letsACueDecide() {
        PlaceFinder georgian = new PlaceFinder(TestPacks.builder()
                .entries(entry("us", "bail"))
                .unit(unit("US-GA", Optional.of("US"), Map.of("en", "Georgia"), "Georgia"))
                .build());

        assertThat(georgian.find("bail in georgia").orElseThrow().assumed().jurisdiction())
                .isEqualTo(Jurisdiction.of("US-GA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moved from Texas to California | -",
                "Texas, US | US-TX",
                "Georgia, US | US-GA",
                "Athens, Georgia USA | US-GA",
                "the UK or rather England | GB-ENG",
                "Texas or Texas | US-TX",
                "a federal court in Texas | US-FED",
                "a federal court in South Africa | -"
            })
    void find_findsNoneOfSeveral_unlessAllFitIntoOne(String text, String tag) {
        assertThat(place(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can charges be refiled in Texas? | can charges be refiled ?",
                "In the State of Texas, can charges be refiled | , can charges be refiled",
                "Texas's bail law | bail law",
                "can charges be refiled in Austin, Texas, US | can charges be refiled in Austin, ,",
                "took it to the CCMA | took it to the CCMA",
                "a South African employer | employer",
                "Texas | Texas",
                "in Texas | in Texas"
            })
    void find_leavesOutWordsThatOnlySayWhere(String text, String rest) {
        assertThat(finder.find(text)
                        .orElseThrow()
                        .rest()
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo(rest);
    }

    @Test
    void find_quotesTheReadersWords() {
        assertThat(finder.find("bail in new  york").orElseThrow().assumed().words())
                .isEqualTo("new  york");
    }

    @Test
    void find_knowsPartsAndCodesOnlyOfCountriesThePackHasEntriesOn() {
        PlaceFinder african = new PlaceFinder(TestPacks.of(entry("za", "bail").in("ZA")));

        assertThat(african.find("bail in Texas")).isEmpty();
        assertThat(african.find("bail in TX")).isEmpty();
        assertThat(african.find("bail in France")).isPresent();
        assertThat(african.find("bail in Gauteng")).isPresent();
    }

    private String place(String text) {
        return finder.find(text)
                .map(found -> found.assumed().jurisdiction().tag())
                .orElse("-");
    }

    private static JurisdictionUnit unit(
            String tag, Optional<String> parent, Map<String, String> labels, String... cues) {
        return new JurisdictionUnit(
                Jurisdiction.of(tag),
                parent.map(Jurisdiction::of),
                labels.entrySet().stream()
                        .collect(Collectors.toMap(label -> LanguageTag.of(label.getKey()), Map.Entry::getValue)),
                Set.of(),
                List.of(cues));
    }
}
