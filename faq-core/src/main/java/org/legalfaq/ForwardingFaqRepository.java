package org.legalfaq;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionUnit;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.AskResult;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.LocalizedEntry;
import org.legalfaq.query.SearchPage;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.query.Suggestion;

/** Answers each call from one other repository, which it chooses anew for each. */
abstract class ForwardingFaqRepository implements FaqRepository {

    /** Does all of the reading on one repository, which stays open until it is done. */
    abstract <T> T read(Function<FaqRepository, T> reading);

    @Override
    public ContentPack pack() {
        return read(FaqRepository::pack);
    }

    @Override
    public Optional<FaqEntry> find(EntryId id) {
        return read(faqs -> faqs.find(id));
    }

    @Override
    public Optional<LocalizedEntry> find(EntryId id, LanguageTag language) {
        return read(faqs -> faqs.find(id, language));
    }

    @Override
    public List<FaqEntry> entries() {
        return read(FaqRepository::entries);
    }

    @Override
    public List<FaqEntry> byTopic(TopicPath topic) {
        return read(faqs -> faqs.byTopic(topic));
    }

    @Override
    public List<FaqEntry> byJurisdiction(Jurisdiction jurisdiction) {
        return read(faqs -> faqs.byJurisdiction(jurisdiction));
    }

    @Override
    public SearchPage search(FaqQuery query) {
        return read(faqs -> faqs.search(query));
    }

    @Override
    public AskResult ask(FaqQuery query) {
        return read(faqs -> faqs.ask(query));
    }

    @Override
    public List<Suggestion> suggest(SuggestQuery query) {
        return read(faqs -> faqs.suggest(query));
    }

    @Override
    public List<FaqEntry> related(EntryId id) {
        return read(faqs -> faqs.related(id));
    }

    @Override
    public List<FaqEntry> citing(String authority) {
        return read(faqs -> faqs.citing(authority));
    }

    @Override
    public List<FaqEntry> overdue(LocalDate date) {
        return read(faqs -> faqs.overdue(date));
    }

    @Override
    public List<Topic> topics() {
        return read(FaqRepository::topics);
    }

    @Override
    public List<JurisdictionUnit> jurisdictions() {
        return read(FaqRepository::jurisdictions);
    }

    @Override
    public FaqRepository asOf(LocalDate date) {
        requireNonNull(date, "date");
        return read(faqs -> new DatedFaqRepository(this, date));
    }
}
