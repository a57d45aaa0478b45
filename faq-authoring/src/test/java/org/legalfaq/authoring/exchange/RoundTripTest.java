package org.legalfaq.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.legalfaq.ContentPacks;
import org.legalfaq.authoring.write.RandomPack;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.render.PlainText;

/** What a format carries comes back as it was, and what does not is named in the report of the export. */
class RoundTripTest {
    @ParameterizedTest
    @EnumSource
    void bundledPack_comesBack(ExchangeFormat format) {
        comesBack(ContentPacks.bundled(), format);
    }

    @ParameterizedTest
    @EnumSource
    void nastyPacks_comeBack(ExchangeFormat format) {
        RandomPack.seeds(6).forEach(seed -> {
            try {
                comesBack(new RandomPack(seed).next(), format);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dfaq.seed=" + seed + " " + e.getMessage(), e);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void export_isTheSameEachTime(ExchangeFormat format) {
        ContentPack pack = ContentPacks.bundled();

        assertThat(PackExport.of(pack, format)).isEqualTo(PackExport.of(pack, format));
    }

    private static void comesBack(ContentPack pack, ExchangeFormat format) {
        PackExport export = PackExport.of(pack, format);
        PackImport back = Imports.of(format, export.text(), Imports.settingsLike(pack));

        List<FaqEntry> sent = pack.entries().stream()
                .filter(entry -> !losses(entry, export, pack).contains("text"))
                .toList();
        if (sent.isEmpty()) {
            assertThat(back.report().problems()).singleElement().asString().contains("no question");
            return;
        }
        assertThat(back.report().problems()).isEmpty();
        List<FaqEntry> received = back.pack().orElseThrow().entries();
        assertThat(received).hasSameSizeAs(sent);
        Map<String, FaqEntry> byName = byName(received, format, back.pack().orElseThrow());
        Map<String, FaqEntry> expected = byName(sent, format, pack);
        assertThat(byName.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, entry) -> {
            compare(entry, byName.get(name), format, losses(entry, export, pack));
            answers(entry, byName.get(name), format);
        });
    }

    private static void compare(FaqEntry sent, FaqEntry received, ExchangeFormat format, Set<String> lost) {
        if (!lost.contains("question")) {
            assertThat(received.question()).isEqualTo(sent.question());
        }
        if (!lost.contains("answer")) {
            assertThat(received.answer()).isEqualTo(sent.answer());
        }
        for (ExchangeField field : ExchangeField.values()) {
            if (format.carry(field) != Carry.FIELD && field.isFilledIn(sent)) {
                assertThat(lost).as(sent.id().toString()).contains(field.fieldName());
            } else if (format.carry(field) == Carry.FIELD && !lost.contains(field.fieldName())) {
                assertThat(value(field, received))
                        .as(field + " of " + sent.id())
                        .isEqualTo(value(field, sent));
            }
        }
    }

    /** Whatever became of its form, a reader still reads all of it. */
    private static void answers(FaqEntry sent, FaqEntry received, ExchangeFormat format) {
        String text = words(PlainText.of(received.answer()));
        if (format == ExchangeFormat.SCHEMA_ORG) {
            String shown = PlainText.withCitations(sent);
            assertThat(text).isEqualTo(words(shown.isBlank() ? sent.shortAnswer() : shown));
        } else if (format != ExchangeFormat.CSV) {
            sent.cautions().forEach(caution -> assertThat(text).contains(words(caution.text())));
            sent.authorities().forEach(authority -> assertThat(text).contains(words(authority.cite())));
            assertThat(text).contains(words(sent.disclaimer().text()), words(sent.shortAnswer()));
        }
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Object value(ExchangeField field, FaqEntry entry) {
        EntryDates dates = entry.dates();
        return switch (field) {
            case ID -> entry.id();
            case LANGUAGE -> entry.language();
            case ALTERNATE_PHRASINGS -> entry.alternatePhrasings();
            case SHORT_ANSWER -> entry.shortAnswer();
            case TOPICS -> entry.topics();
            case JURISDICTIONS -> entry.jurisdictions();
            case FAMILY -> entry.family();
            case AUTHORITIES -> entry.authorities();
            case CAUTIONS -> entry.cautions();
            case RELATED -> entry.related();
            case KEYWORDS -> entry.keywords();
            case REVIEW -> entry.review();
            case LAST_REVIEWED -> dates.lastReviewed();
            case REVIEW_BY -> dates.reviewBy();
            case LAW_AS_OF -> dates.lawAsOf();
            case VALID_FROM -> dates.validFrom();
            case VALID_TO -> dates.validTo();
            case SOURCE_HASH -> entry.sourceHash();
            case ASKED_BY -> entry.askedBy();
            case RATING -> entry.rating();
            case DISCLAIMER -> entry.disclaimer();
        };
    }

    /** Without ids, a text is known by its place. */
    private static Map<String, FaqEntry> byName(List<FaqEntry> entries, ExchangeFormat format, ContentPack pack) {
        Map<String, FaqEntry> named = new LinkedHashMap<>();
        int number = 0;
        for (FaqEntry entry : entries) {
            number += entry.language().equals(pack.info().mainLanguage()) ? 1 : 0;
            String id =
                    format.carry(ExchangeField.ID) == Carry.FIELD ? entry.id().value() : "#" + number;
            named.put(id + " " + entry.language() + " " + entry.dates().validFrom(), entry);
        }
        return format.carry(ExchangeField.VALID_FROM) == Carry.FIELD ? named : withoutPeriods(named);
    }

    private static Map<String, FaqEntry> withoutPeriods(Map<String, FaqEntry> named) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replaceFirst(" Optional.*", ""),
                        Map.Entry::getValue,
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static Set<String> losses(FaqEntry entry, PackExport export, ContentPack pack) {
        String name = TextName.of(entry, pack);
        return export.report().losses().stream()
                .filter(loss -> loss.entry().equals(name))
                .map(ExchangeLoss::field)
                .collect(Collectors.toSet());
    }
}
