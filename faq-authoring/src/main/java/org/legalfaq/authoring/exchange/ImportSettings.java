package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.Topic;
import org.legalfaq.pack.PackLimits;

/**
 * What a pack needs and foreign formats do not say. Whose law the answers state, under which licence and with which
 * notice is nothing that a program could guess: all of it is demanded.
 *
 * @param info the pack's description; its main language is that of texts for which the file names none, not null
 * @param jurisdictions whose law an entry states for which the file does not say, at least one, not null
 * @param topic the topic of an entry for which the file names none, not null
 * @param disclaimer the notice that goes with the answers, in the main language, not blank, not null
 * @param registry the jurisdictions that the pack knows, not null
 * @param limits how much is read, not null
 */
public record ImportSettings(
        PackInfo info,
        List<Jurisdiction> jurisdictions,
        Topic topic,
        String disclaimer,
        JurisdictionRegistry registry,
        PackLimits limits) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there is no jurisdiction, or the notice is blank
     */
    public ImportSettings {
        requireNonNull(info, "info");
        requireNonNull(topic, "topic");
        requireNonNull(disclaimer, "disclaimer");
        requireNonNull(registry, "registry");
        requireNonNull(limits, "limits");
        jurisdictions = List.copyOf(requireNonNull(jurisdictions, "jurisdictions"));
        if (jurisdictions.isEmpty()) {
            throw new IllegalArgumentException("An import needs the jurisdiction whose law the answers state");
        }
        if (disclaimer.isBlank()) {
            throw new IllegalArgumentException("An import needs the notice that goes with the answers");
        }
    }

    /**
     * Starts settings.
     *
     * @return a builder, never null
     */
    public static ImportSettingsBuilder builder() {
        return new ImportSettingsBuilder();
    }

    LanguageTag language() {
        return info.mainLanguage();
    }
}
