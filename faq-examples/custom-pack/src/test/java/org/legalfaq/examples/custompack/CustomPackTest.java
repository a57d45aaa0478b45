package org.legalfaq.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the example prints. */
class CustomPackTest {
    private static final String CONVERSATION = """
              can I keep chickens (North Field)?
              - No. Only Riverside allows hens; on the other sites animals may not be kept. \
            [Meadow Lane House Rules (2026), rule 17; rule of Meadow Lane Allotments]

              can I keep chickens (Riverside)?
              - Yes: up to four hens, no cockerel, in a coop of at most 2 square metres. Sign the animal register first. \
            [Riverside Site Rules (2026), rule R2; rule of Riverside]

              can the prosecutor drop my case?
              - The house rules have no answer to that.
            """.replace("\n", System.lineSeparator());

    @Test
    void fromFolder_printsTheFigures_andTheConversation() {
        assertThat(CustomPack.fromFolder(MeadowLaneTest.FOLDER))
                .contains("Pack meadow-lane 2026.1")
                .contains("P@1 1.000")
                .contains(CONVERSATION);
    }

    @Test
    void fromClassPath_namesTheProvider_andHoldsTheSameConversation() {
        assertThat(CustomPack.fromClassPath())
                .contains("found \"meadow-lane\" by org.legalfaq.examples.custompack.MeadowLanePack in ")
                .contains(CONVERSATION);
    }
}
