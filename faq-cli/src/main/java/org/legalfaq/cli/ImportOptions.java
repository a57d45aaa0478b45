package org.legalfaq.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legalfaq.authoring.exchange.ImportSettings;
import org.legalfaq.authoring.exchange.ImportSettingsBuilder;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import picocli.CommandLine.Option;

/** What a pack needs and a foreign file does not say. */
final class ImportOptions {
    @Option(names = "--id", paramLabel = "ID", description = "With --from: the id of the pack; needed.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "With --from: its title (default: its id).")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "With --from: who publishes it; needed.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--license", paramLabel = "SPDX", description = "With --from: the licence of the content; needed.")
    private Optional<String> license = Optional.empty();

    @Option(
            names = "--jurisdiction",
            paramLabel = "TAG",
            split = ",",
            description = "With --from: whose law the answers state for which the file does not say; needed.")
    private List<Jurisdiction> jurisdictions = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "With --from: the language of the texts; needed.")
    private Optional<LanguageTag> language = Optional.empty();

    @Option(
            names = "--disclaimer",
            paramLabel = "TEXT",
            description = "With --from: the notice that goes with the answers; needed.")
    private Optional<String> disclaimer = Optional.empty();

    @Option(
            names = "--topic",
            paramLabel = "PATH",
            description = "With --from: the topic of entries for which the file names none (default: imported).")
    private Optional<TopicPath> topic = Optional.empty();

    @Option(names = "--topic-label", paramLabel = "TEXT", description = "With --from: the name of that topic.")
    private Optional<String> topicLabel = Optional.empty();

    /**
     * Puts the settings together.
     *
     * @throws IllegalArgumentException if something needed is missing
     */
    ImportSettings settings(LocalDate today) {
        requireAll();
        ImportSettingsBuilder settings =
                ImportSettings.builder().released(today).jurisdictions(jurisdictions);
        id.ifPresent(settings::packId);
        publisher.ifPresent(settings::publisher);
        license.ifPresent(settings::license);
        language.ifPresent(settings::language);
        disclaimer.ifPresent(settings::disclaimer);
        title.ifPresent(settings::title);
        topic.ifPresent(path -> settings.topic(path, topicLabel.orElse(path.value())));
        return settings.build();
    }

    private void requireAll() {
        Map<String, Boolean> needed = new LinkedHashMap<>();
        needed.put("--id", id.isPresent());
        needed.put("--publisher", publisher.isPresent());
        needed.put("--license", license.isPresent());
        needed.put("--language", language.isPresent());
        needed.put("--jurisdiction", !jurisdictions.isEmpty());
        needed.put("--disclaimer", disclaimer.isPresent());
        needed.values().removeIf(isGiven -> isGiven);
        if (!needed.isEmpty()) {
            throw new IllegalArgumentException("--from needs " + String.join(", ", needed.keySet())
                    + ": the file does not say it, and nobody may guess.");
        }
    }
}
