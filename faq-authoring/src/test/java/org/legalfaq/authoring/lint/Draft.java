package org.legalfaq.authoring.lint;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityCheck;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.Disclaimer;
import org.legalfaq.model.EntryDates;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Expectation;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.FaqEntryBuilder;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Origin;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.Review;
import org.legalfaq.model.ReviewKind;
import org.legalfaq.model.SynonymSet;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.model.Waiver;

/** A pack of a few entries that has nothing to warn of until a test changes it. */
public record Draft(List<FaqEntry> entries, List<Waiver> waivers) implements ContentPack {
    static final LocalDate RELEASED = LocalDate.of(2026, 1, 31);
    private static final Disclaimer NOTICE = new Disclaimer(LanguageTag.ENGLISH, Optional.empty(), "Not advice.");

    public static Draft with(UnaryOperator<FaqEntryBuilder> change) {
        return new Draft(List.of(entry("storm", change)), List.of());
    }

    static Draft answering(String answer) {
        return with(entry -> entry.answer(answer));
    }

    public Draft and(String id, UnaryOperator<FaqEntryBuilder> change) {
        List<FaqEntry> more = new ArrayList<>(entries);
        more.add(entry(id, change));
        return new Draft(more, waivers);
    }

    Draft waiving(String code, Optional<String> entry) {
        List<Waiver> more = new ArrayList<>(waivers);
        more.add(new Waiver(code, "It is meant so.", entry.map(EntryId::of)));
        return new Draft(entries, more);
    }

    LintReport lint() {
        return PackLint.lint(this);
    }

    List<LintCode> codes() {
        return lint().warnings().stream().map(LintWarning::code).toList();
    }

    static Authority authority(AuthorityType type, String url) {
        return new Authority(
                "rule-7",
                type,
                "Club rule 7",
                Optional.of(URI.create(url)),
                Jurisdiction.of("US"),
                AuthorityCheck.TEXT_READ);
    }

    private static FaqEntry entry(String id, UnaryOperator<FaqEntryBuilder> change) {
        return change.apply(FaqEntry.builder(EntryId.of(id))
                        .language(LanguageTag.ENGLISH)
                        .question("May I fly a kite in a storm?")
                        .alternatePhrasings(List.of("kite and thunder", "is wind too strong", "lightning"))
                        .shortAnswer("No.")
                        .answer("No.[^rule-7] Lightning follows the line.")
                        .topics(List.of(TopicPath.of("flying")))
                        .jurisdictions(List.of(Jurisdiction.of("US")))
                        .authorities(List.of(authority(AuthorityType.RULE, "https://example.org/rules")))
                        .review(new Review(ReviewKind.EDITORIAL, Optional.of("The board"), Optional.of(RELEASED)))
                        .dates(dates(RELEASED.plusYears(1)))
                        .disclaimer(NOTICE)
                        .origin(new Origin("kite-club", "1.0.0", "CC0-1.0")))
                .build();
    }

    static EntryDates dates(LocalDate reviewBy) {
        return new EntryDates(
                Optional.of(RELEASED), Optional.of(reviewBy), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public PackInfo info() {
        List<LanguageTag> languages = List.of(LanguageTag.ENGLISH, LanguageTag.of("es"));
        return new PackInfo("kite-club", "1.0.0", 1, "Kites", languages, "CC0-1.0", "Kite club", RELEASED);
    }

    @Override
    public List<Topic> topics() {
        return List.of(new Topic(TopicPath.of("flying"), Map.of(LanguageTag.ENGLISH, "Flying"), List.of()));
    }

    @Override
    public JurisdictionRegistry jurisdictions() {
        return JurisdictionRegistry.standard();
    }

    @Override
    public List<SynonymSet> synonyms() {
        return List.of();
    }

    @Override
    public List<Expectation> expectations() {
        return List.of();
    }

    @Override
    public Map<EntryId, EntryId> redirects() {
        return Map.of(EntryId.of("thunder"), EntryId.of("storm"));
    }

    @Override
    public Map<String, EntryId> pins() {
        return Map.of();
    }

    @Override
    public List<Disclaimer> disclaimers() {
        return List.of(NOTICE);
    }
}
