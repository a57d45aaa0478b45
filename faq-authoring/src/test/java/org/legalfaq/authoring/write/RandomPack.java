package org.legalfaq.authoring.write;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.Caution;
import org.legalfaq.model.CautionType;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.ExternalCode;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.Rating;
import org.legalfaq.model.Review;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.model.Waiver;

/** Sound packs that use every field of the format, with the nastiest texts it allows. */
public final class RandomPack {
    private static final LanguageTag ES = LanguageTag.of("es");
    private static final LanguageTag DE = LanguageTag.of("de-CH");
    private static final Origin ORIGIN = new Origin("nasty", "1.0.0-\"rc\"", "CC0-1.0");
    private static final Disclaimer NOTICE =
            new Disclaimer(LanguageTag.ENGLISH, Optional.empty(), "Not law.\n\"Really\".");
    private static final LocalDate RELEASED = LocalDate.of(2026, 1, 31);
    private static final List<Jurisdiction> PLACES = Stream.of("US", "US-CA", "GB-ENG", "001", "ZA", "US-CA-REYES")
            .map(Jurisdiction::of)
            .toList();
    private static final List<TopicPath> TOPICS =
            Stream.of("flying", "flying/weather", "sale").map(TopicPath::of).toList();

    private final Random random;
    private final NastyTexts texts;

    public RandomPack(long seed) {
        random = new Random(seed);
        texts = new NastyTexts(random);
    }

    public static LongStream seeds(int count) {
        Long wanted = Long.getLong("faq.seed");
        return wanted != null
                ? LongStream.of(wanted)
                : LongStream.iterate(System.currentTimeMillis(), seed -> seed + 1)
                        .limit(Integer.getInteger("faq.seeds", count));
    }

    public ContentPack next() {
        List<EntryId> ids = Stream.of("a", "storm", "night-2", "null", "true", "1", "0x1f")
                .limit(1L + random.nextInt(7))
                .map(EntryId::of)
                .toList();
        List<FaqEntry> entries = new ArrayList<>();
        ids.forEach(id -> entries.addAll(texts(id, ids)));
        return new Pack(
                entries,
                TOPICS.stream().map(this::topic).toList(),
                registry(),
                synonyms(),
                expectations(ids),
                Map.of(EntryId.of("old"), ids.get(0)),
                pins(ids),
                disclaimers(),
                waivers(ids));
    }

    /** A pack whose entries have a topic that it does not declare. */
    public static ContentPack withoutTopics() {
        RandomPack random = new RandomPack(1);
        List<FaqEntry> entries = random.texts(EntryId.of("storm"), List.of());
        return new Pack(
                entries,
                List.of(),
                random.registry(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(NOTICE),
                List.of());
    }

    private List<FaqEntry> texts(EntryId id, List<EntryId> ids) {
        List<FaqEntry> found = new ArrayList<>();
        LocalDate change = LocalDate.of(2025, 6, 1);
        List<EntryDates> periods = random.nextInt(3) > 0
                ? List.of(dates(maybe(() -> change), Optional.empty()))
                : List.of(
                        dates(Optional.empty(), Optional.of(change.minusDays(1))),
                        dates(Optional.of(change), maybe(() -> change.plusDays(99))));
        for (EntryDates dates : periods) {
            FaqEntry source = entry(id, ids, dates);
            found.add(source);
            for (LanguageTag language : List.of(ES, DE)) {
                if (random.nextInt(3) == 0) {
                    found.add(translation(source, language));
                }
            }
        }
        return found;
    }

    private EntryDates dates(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new EntryDates(
                maybe(() -> RELEASED.minusDays(3)),
                maybe(() -> RELEASED.plusDays(300)),
                maybe(() -> RELEASED),
                from,
                to);
    }

    private FaqEntry entry(EntryId id, List<EntryId> ids, EntryDates dates) {
        List<Authority> authorities = authorities();
        return FaqEntry.builder(id)
                .family(FamilyId.of(random.nextBoolean() ? id.value() : "family-of-" + id))
                .language(LanguageTag.ENGLISH)
                .question(texts.next())
                .alternatePhrasings(some(4))
                .shortAnswer(texts.next())
                .answer(answer())
                .topics(pick(TOPICS))
                .jurisdictions(pick(PLACES))
                .authorities(authorities)
                .cautions(cautions())
                .related(ids.stream()
                        .filter(other -> !other.equals(id) && random.nextBoolean())
                        .toList())
                .keywords(some(3))
                .review(review())
                .dates(dates)
                .askedBy(maybe(texts::next))
                .rating(maybe(() -> new Rating(random.nextInt(50) / 10.0, random.nextInt(9))))
                .disclaimer(NOTICE)
                .origin(ORIGIN)
                .build();
    }

    private FaqEntry translation(FaqEntry source, LanguageTag language) {
        return source.toBuilder()
                .language(language)
                .question(texts.next())
                .alternatePhrasings(some(3))
                .shortAnswer(texts.next())
                .answer(answer())
                .cautions(cautions())
                .keywords(some(2))
                .review(review())
                .sourceHash(maybe(source::textHash))
                .build();
    }

    /** References to authorities that are not there would be problems, and here all texts are random. */
    private String answer() {
        return texts.next().replace("[^key]", "[key]");
    }

    private List<Authority> authorities() {
        List<Authority> all = new ArrayList<>();
        all.add(authority("rule-7"));
        if (random.nextBoolean()) {
            all.add(authority("12"));
        }
        return all;
    }

    private Authority authority(String key) {
        return new Authority(
                key,
                one(List.of(AuthorityType.values())),
                texts.next(),
                maybe(() -> URI.create("https://example.org/a?b=c#d:e")),
                one(PLACES),
                one(List.of(AuthorityCheck.values())));
    }

    private List<Caution> cautions() {
        return Stream.generate(() -> new Caution(one(List.of(CautionType.values())), texts.next()))
                .limit(random.nextInt(3))
                .toList();
    }

    private Review review() {
        return new Review(one(List.of(ReviewKind.values())), maybe(texts::next), maybe(() -> RELEASED.minusDays(9)));
    }

    private Topic topic(TopicPath path) {
        Map<LanguageTag, String> labels = new LinkedHashMap<>();
        labels.put(DE, texts.next());
        labels.put(LanguageTag.ENGLISH, texts.next());
        return new Topic(
                path, labels, random.nextBoolean() ? List.of() : List.of(new ExternalCode("list", texts.next())));
    }

    private JurisdictionRegistry registry() {
        JurisdictionRegistry standard = JurisdictionRegistry.standard();
        JurisdictionUnit us = standard.unit(PLACES.get(0)).orElseThrow();
        Map<LanguageTag, String> labels = new LinkedHashMap<>(us.labels());
        labels.put(DE, texts.next());
        // A pack adds to what the library knows of a place and takes nothing away.
        List<String> cues = Stream.concat(us.cues().stream(), some(2).stream()).toList();
        return standard.with(List.of(
                new JurisdictionUnit(us.tag(), us.parent(), labels, us.aliases(), cues),
                new JurisdictionUnit(
                        Jurisdiction.of("US-CA-REYES"),
                        Optional.of(Jurisdiction.of("US-CA")),
                        Map.of(LanguageTag.ENGLISH, texts.next()),
                        Set.of(Jurisdiction.of("US-PTR"), Jurisdiction.of("US-LIGHT")),
                        some(2))));
    }

    private List<SynonymSet> synonyms() {
        return Stream.generate(() -> new SynonymSet(
                        one(List.of(LanguageTag.ENGLISH, ES)),
                        maybe(() -> one(PLACES)),
                        List.of("kite", texts.next() + "!")))
                .limit(random.nextInt(3))
                .toList();
    }

    private List<Expectation> expectations(List<EntryId> ids) {
        List<Expectation> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(new Expectation(
                    i + texts.next(),
                    maybe(() -> one(PLACES)),
                    maybe(() -> one(TOPICS)),
                    maybe(() -> ES),
                    maybe(() -> one(ids))));
        }
        return all;
    }

    private Map<String, EntryId> pins(List<EntryId> ids) {
        Map<String, EntryId> pins = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            pins.put(i + " can they drop it", one(ids));
        }
        return pins;
    }

    private List<Disclaimer> disclaimers() {
        return List.of(NOTICE);
    }

    private List<Waiver> waivers(List<EntryId> ids) {
        return random.nextBoolean() ? List.of() : List.of(new Waiver("LF611", texts.next(), maybe(() -> one(ids))));
    }

    private List<String> some(int most) {
        return Stream.generate(texts::next)
                .limit(random.nextInt(most + 1))
                .distinct()
                .toList();
    }

    private <T> List<T> pick(List<T> all) {
        List<T> some = all.stream().filter(value -> random.nextBoolean()).toList();
        return some.isEmpty() ? all.subList(0, 1) : some;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private record Pack(
            List<FaqEntry> entries,
            List<Topic> topics,
            JurisdictionRegistry jurisdictions,
            List<SynonymSet> synonyms,
            List<Expectation> expectations,
            Map<EntryId, EntryId> redirects,
            Map<String, EntryId> pins,
            List<Disclaimer> disclaimers,
            List<Waiver> waivers)
            implements ContentPack {
        @Override
        public PackInfo info() {
            return new PackInfo(
                    ORIGIN.packId(),
                    ORIGIN.packVersion(),
                    1,
                    "A \\ nasty: \"pack\"",
                    List.of(LanguageTag.ENGLISH, ES, DE),
                    ORIGIN.license(),
                    "# Nobody",
                    RELEASED);
        }
    }
}
