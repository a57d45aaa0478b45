package org.legalfaq.authoring.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;

/** Imports as the tests make them. */
public final class Imports {
    private Imports() {}

    public static ImportSettingsBuilder settings() {
        return ImportSettings.builder()
                .packId("imported-faq")
                .license("CC0-1.0")
                .publisher("Kite club")
                .released(LocalDate.of(2026, 1, 31))
                .language(LanguageTag.ENGLISH)
                .jurisdictions(List.of(Jurisdiction.of("US-CA")))
                .disclaimer("Rules of a club, not law.");
    }

    /** Settings that know what the pack knows. */
    static ImportSettings settingsLike(ContentPack pack) {
        return settings()
                .released(pack.info().released())
                .language(pack.info().mainLanguage())
                .registry(pack.jurisdictions())
                .build();
    }

    static PackImport of(ExchangeFormat format, String text) {
        return of(format, text, settings().build());
    }

    static PackImport of(ExchangeFormat format, String text, ImportSettings settings) {
        return PackImport.of(text.getBytes(StandardCharsets.UTF_8), format, settings);
    }
}
