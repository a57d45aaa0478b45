package org.legalfaq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;
import org.legalfaq.query.SuggestQuery;
import org.legalfaq.spi.EngineQuery;

/** Resolves what a query means in one pack: jurisdictions, topics and the order of languages. */
final class QueryResolver {
    /**
     * From which share of the best member's score a more general member of the family is shown instead. Without a place,
     * one state's rule is the better answer only where the general one hardly speaks of it.
     */
    private static final double BROADER_SHARE = 0.25;

    private final ContentPack pack;
    private final JurisdictionResolver jurisdictions;
    private final LanguageGuess languages;

    QueryResolver(ContentPack pack) {
        this.pack = pack;
        this.jurisdictions = new JurisdictionResolver(pack.jurisdictions());
        this.languages = new LanguageGuess(pack);
    }

    ResolvedQuery resolve(FaqQuery query, LocalDate date) {
        Optional<AskedJurisdiction> asked =
                query.jurisdiction().map(place -> jurisdictions.resolve(place, query.scope()));
        Optional<LanguageTag> assumed =
                query.language().isPresent() ? Optional.empty() : query.text().flatMap(languages::of);
        LanguageTag language =
                query.language().or(() -> assumed).orElse(pack.info().mainLanguage());
        EngineQuery engineQuery = new EngineQuery(
                query.text(),
                asked.map(AskedJurisdiction::admissible),
                withTopicsBelow(query.topics()),
                languageOrder(language),
                date,
                query.collapse(),
                BROADER_SHARE,
                query.offset(),
                query.limit());
        return new ResolvedQuery(query, asked, assumed, language, engineQuery, pack);
    }

    ResolvedQuery resolve(SuggestQuery query, LocalDate date) {
        // A language is not guessed from half a word.
        FaqQueryBuilder question = FaqQuery.text(query.text())
                .scope(query.scope())
                .language(query.language().orElse(pack.info().mainLanguage()))
                .limit(query.limit());
        query.jurisdiction().ifPresent(question::jurisdiction);
        query.topics().forEach(question::topic);
        return resolve(question.build(), date);
    }

    /** The asked language and its shorter forms, then those of the main language, which every entry has. */
    List<LanguageTag> languageOrder(LanguageTag asked) {
        Set<LanguageTag> order = new LinkedHashSet<>(asked.lookupChain());
        order.addAll(pack.info().mainLanguage().lookupChain());
        return new ArrayList<>(order);
    }

    private Set<TopicPath> withTopicsBelow(Set<TopicPath> asked) {
        Set<TopicPath> topics = new LinkedHashSet<>(asked);
        for (Topic topic : pack.topics()) {
            if (asked.stream().anyMatch(above -> above.includes(topic.path()))) {
                topics.add(topic.path());
            }
        }
        return topics;
    }
}
