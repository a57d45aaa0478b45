package org.legalfaq.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.SynonymSet;

/** Small packs that keep the rules of packs, with all that makes search difficult. */
final class RandomPacks {
    private final Random random;
    private final RandomValues values;

    RandomPacks(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    ContentPack next() {
        List<FaqEntry> entries = new ArrayList<>();
        int families = 1 + values.upTo(7);
        for (int family = 0; family < families; family++) {
            Set<String> taken = new HashSet<>();
            int members = 1 + values.upTo(4);
            for (int member = 0; member < members; member++) {
                String[] tags = values.some(RandomValues.TAGS, values.oneIn(4) ? 3 : 1);
                if (Collections.disjoint(taken, Set.of(tags))) {
                    taken.addAll(Set.of(tags));
                    addEntry(entries, "f" + family + "-" + member, "f" + family, tags);
                }
            }
        }
        Collections.shuffle(entries, random);
        TestPacks pack = TestPacks.builder().entries(entries).languages("en", "es");
        for (int sets = values.upTo(4); sets > 0; sets--) {
            pack.synonyms(synonyms());
        }
        return pack.build();
    }

    private void addEntry(List<FaqEntry> entries, String id, String family, String[] tags) {
        String[] topics = values.some(RandomValues.TOPICS, 2);
        for (String language : RandomValues.LANGUAGES) {
            if (language.equals("en") || values.oneIn(3)) {
                for (LocalDate[] period : periods()) {
                    entries.add(dated(text(id, language).family(family).in(tags).about(topics), period)
                            .build());
                }
            }
        }
    }

    private TestEntry text(String id, String language) {
        return TestEntry.entry(id, values.text(5))
                .language(language)
                .phrasings(values.texts(3, 4))
                .keywords(values.texts(2, 2))
                .shortAnswer(values.text(4))
                .answer("- " + values.text(4) + "\n- **" + values.text(3) + "**[^bail]");
    }

    private TestEntry dated(TestEntry entry, LocalDate[] period) {
        if (values.oneIn(2)) {
            entry.lastReviewed(values.day().toString()).reviewed(values.one(List.of(ReviewKind.values())));
        }
        if (!period[0].equals(LocalDate.MIN)) {
            entry.from(period[0].toString());
        }
        if (!period[1].equals(LocalDate.MAX)) {
            entry.to(period[1].toString());
        }
        return entry;
    }

    /** Periods that do not overlap, often just the one without an end. */
    private List<LocalDate[]> periods() {
        LocalDate one = values.day();
        LocalDate two = one.plusDays(1L + values.upTo(4));
        return switch (values.upTo(5)) {
            case 0 -> List.<LocalDate[]>of(new LocalDate[] {one, two});
            case 1 -> List.of(new LocalDate[] {LocalDate.MIN, one}, new LocalDate[] {one.plusDays(1), LocalDate.MAX});
            case 2 -> List.of(new LocalDate[] {LocalDate.MIN, one}, new LocalDate[] {two, two.plusDays(3)});
            default -> List.<LocalDate[]>of(new LocalDate[] {LocalDate.MIN, LocalDate.MAX});
        };
    }

    private SynonymSet synonyms() {
        Optional<Jurisdiction> place =
                values.oneIn(2) ? Optional.of(Jurisdiction.of(values.one(RandomValues.TAGS))) : Optional.empty();
        List<String> terms = List.of(values.text(1), values.text(2), values.text(3));
        return new SynonymSet(LanguageTag.of(values.oneIn(4) ? "es" : "en"), place, terms);
    }
}
