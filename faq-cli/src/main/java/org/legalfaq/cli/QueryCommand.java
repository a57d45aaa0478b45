package org.legalfaq.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.query.FaqQuery;
import org.legalfaq.query.FaqQueryBuilder;
import org.legalfaq.query.SearchPage;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What the commands on a reader's words have in common. */
abstract class QueryCommand extends PackCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORDS",
            description = "The reader's words; no quotes needed.")
    private List<String> words = List.of();

    @Option(names = "--jurisdiction", paramLabel = "TAG", description = "The reader's place, such as US-CA.")
    private Optional<Jurisdiction> jurisdiction = Optional.empty();

    @Option(names = "--topic", paramLabel = "PATH", description = "Only this topic, such as criminal/dismissal.")
    private Optional<TopicPath> topic = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "The reader's language, such as es.")
    private Optional<LanguageTag> language = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "The number of hits at most.")
    private int limit = FaqQuery.DEFAULT_LIMIT;

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day; by default today.")
    private Optional<LocalDate> on = Optional.empty();

    @Override
    public final Integer call() {
        FaqQuery query = query();
        return withRepository(faqs -> run(on.map(faqs::asOf).orElse(faqs), query));
    }

    abstract int run(FaqRepository faqs, FaqQuery query);

    final String text() {
        return String.join(" ", words);
    }

    /** What to tell a reader who named a place only in the question. */
    static Optional<String> assumption(FaqRepository faqs, SearchPage page) {
        Places places = new Places(faqs);
        return page.assumedJurisdiction()
                .map(assumed -> "You did not say where you are; taken from your words: "
                        + places.name(assumed.jurisdiction()) + ".");
    }

    static Optional<Map<String, Object>> assumptionJson(SearchPage page) {
        return page.assumedJurisdiction()
                .map(assumed -> Json.object()
                        .with("tag", assumed.jurisdiction())
                        .with("words", assumed.words())
                        .map());
    }

    private FaqQuery query() {
        try {
            FaqQueryBuilder query = FaqQuery.text(text()).limit(limit);
            jurisdiction.ifPresent(query::jurisdiction);
            topic.ifPresent(query::topic);
            language.ifPresent(query::language);
            return query.build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec().commandLine(), e.getMessage());
        }
    }
}
