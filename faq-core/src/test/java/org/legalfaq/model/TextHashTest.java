package org.legalfaq.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextHashTest {
    private static final FaqEntry STORM = FaqEntry.builder(EntryId.of("storm"))
            .language(LanguageTag.of("en"))
            .question("May I fly?")
            .shortAnswer("No.")
            .answer("No, *never*.")
            .topics(List.of(TopicPath.of("flying")))
            .jurisdictions(List.of(Jurisdiction.of("US")))
            .cautions(List.of(new Caution(CautionType.DO_NOT, "No wet line.")))
            .disclaimer(new Disclaimer(LanguageTag.ENGLISH, Optional.empty(), "Not law."))
            .origin(new Origin("kite-club", "1.0.0", "CC0-1.0"))
            .build();

    @Test
    void textHash_isTheSha256OfTheDocumentedForm() {
        // printf 'May I fly?\0No.\0No, *never*.\0DO_NOT\0No wet line.' | sha256sum
        assertThat(STORM.textHash()).isEqualTo("29f04cfe3df4f7ca34ee2df7c7369106ea68375aa1e39c6a99eb696293899ff0");
    }

    @Test
    void textHash_changesWithEachPartThatATranslationCarriesOver() {
        List<FaqEntry> changed = List.of(
                STORM.toBuilder().question("May I fly now?").build(),
                STORM.toBuilder().shortAnswer("Yes.").build(),
                STORM.toBuilder().answer("Yes.").build(),
                STORM.toBuilder().cautions(List.of()).build(),
                STORM.toBuilder()
                        .cautions(List.of(new Caution(CautionType.OTHER, "No wet line.")))
                        .build());

        assertThat(changed)
                .extracting(FaqEntry::textHash)
                .doesNotContain(STORM.textHash())
                .doesNotHaveDuplicates();
    }

    @Test
    void textHash_ignoresWhatATranslationWritesItself() {
        FaqEntry other = STORM.toBuilder()
                .alternatePhrasings(List.of("kite in thunder"))
                .keywords(List.of("lightning"))
                .sourceHash(Optional.of("x"))
                .build();

        assertThat(other.textHash()).isEqualTo(STORM.textHash());
    }
}
