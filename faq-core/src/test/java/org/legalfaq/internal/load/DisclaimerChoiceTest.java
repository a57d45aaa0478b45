package org.legalfaq.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;

class DisclaimerChoiceTest {
    private static Disclaimer notice(String language, String jurisdiction) {
        return new Disclaimer(
                LanguageTag.of(language),
                Optional.ofNullable(jurisdiction).map(Jurisdiction::of),
                language + " " + jurisdiction);
    }

    private static final List<Disclaimer> NOTICES = List.of(
            notice("en", null),
            notice("en", "US"),
            notice("en", "US-CA"),
            notice("en", "GB"),
            notice("es", null),
            notice("es", "US"));

    @ParameterizedTest
    @CsvSource({
        "en, US-CA, en US-CA",
        "en, US-TX, en US",
        "en, US-CA-LA1, en null",
        "en, GB-ENG, en GB",
        "en, ZA, en null",
        "en, 001, en null",
        "en, US-TX|US-CA, en US-CA",
        "en, ZA|GB-ENG, en GB",
        "es, US-CA, es US",
        "es-MX, US-CA, es US",
        "es, ZA, es null",
        "fr, US-CA, en US-CA",
        "fr, ZA, en null"
    })
    void choosesTheLanguageFirstAndThenTheNearestPlace(String language, String jurisdictions, String expected) {
        DisclaimerChoice choice = new DisclaimerChoice(JurisdictionRegistry.standard(), NOTICES, LanguageTag.ENGLISH);
        List<Jurisdiction> places =
                Arrays.stream(jurisdictions.split("\\|")).map(Jurisdiction::of).toList();

        assertThat(choice.choose(LanguageTag.of(language), places).text()).isEqualTo(expected);
    }
}
