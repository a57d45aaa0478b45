package org.legalfaq.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legalfaq.FaqRepository;
import org.legalfaq.authoring.lint.Draft;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;

class PackDiffTest {
    private static final Draft STORM = Draft.with(entry -> entry);

    @Test
    void aPackAndItself_differInNothing_norDoesAVersionNumberCount() {
        Draft released = Draft.with(entry -> entry.origin(new Origin("kite-club", "2.0.0", "CC0-1.0")));

        assertThat(between(STORM, STORM).isEmpty()).isTrue();
        assertThat(between(STORM, released).isEmpty()).isTrue();
    }

    @Test
    void changedFields_areNamed_asTheFilesNameThem() {
        Draft later = Draft.with(entry -> entry.shortAnswer("Never.").keywords(List.of("hail")));

        assertThat(between(STORM, later).changed())
                .containsExactly(new EntryChange(EntryId.of("storm"), List.of("shortAnswer", "keywords")));
    }

    @Test
    void aNewTranslation_isAChangeOfTheEntry() {
        Draft later = STORM.and("storm", entry -> entry.language(LanguageTag.of("es")));

        PackDiff diff = between(STORM, later);

        assertThat(diff.added()).isEmpty();
        assertThat(diff.changed()).containsExactly(new EntryChange(EntryId.of("storm"), List.of("texts")));
    }

    @Test
    void withdrawnEntries_sayWhereTheirIdLeads() {
        Draft before = STORM.and("thunder", entry -> entry).and("night", entry -> entry);

        PackDiff diff = between(before, STORM);

        assertThat(diff.withdrawn())
                .containsExactly(
                        new Withdrawal(EntryId.of("thunder"), Optional.of(EntryId.of("storm"))),
                        new Withdrawal(EntryId.of("night"), Optional.empty()));
        assertThat(between(STORM, before).added()).containsExactly(EntryId.of("thunder"), EntryId.of("night"));
    }

    private static PackDiff between(Draft before, Draft after) {
        try (FaqRepository old = FaqRepository.of(before);
                FaqRepository current = FaqRepository.of(after)) {
            return PackDiff.between(old, current);
        }
    }
}
