package org.legalfaq.authoring.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.JurisdictionRegistry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.PackInfo;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;
import org.legalfaq.pack.PackLimits;

/** Builds {@link ImportSettings}. Not safe for use by several threads. */
public final class ImportSettingsBuilder {
    // Some formats repeat the whole answer for every way to ask, so that a sound pack makes a large file.
    private static final PackLimits LIMITS =
            PackLimits.DEFAULT.toBuilder().maxFileBytes(64 << 20).build();

    private static final int FORMAT_VERSION = 1;

    private @Nullable String packId;
    private @Nullable String title;
    private @Nullable String license;
    private @Nullable String publisher;
    private @Nullable LocalDate released;
    private @Nullable LanguageTag language;
    private @Nullable String disclaimer;
    private String version = "0.1.0";
    private List<Jurisdiction> jurisdictions = List.of();
    private TopicPath topic = TopicPath.of("imported");
    private String topicLabel = "Imported";
    private JurisdictionRegistry registry = JurisdictionRegistry.standard();
    private PackLimits limits = LIMITS;

    ImportSettingsBuilder() {}

    /**
     * Sets the pack's id; needed.
     *
     * @param id a slug, not null
     * @return this builder
     */
    public ImportSettingsBuilder packId(String id) {
        this.packId = requireNonNull(id, "id");
        return this;
    }

    /**
     * Sets the pack's title; by default its id.
     *
     * @param title the title, not null
     * @return this builder
     */
    public ImportSettingsBuilder title(String title) {
        this.title = requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets the pack's version; by default {@code 0.1.0}.
     *
     * @param version the version, not null
     * @return this builder
     */
    public ImportSettingsBuilder version(String version) {
        this.version = requireNonNull(version, "version");
        return this;
    }

    /**
     * Sets the licence of the content; needed.
     *
     * @param license an SPDX identifier or a name, not null
     * @return this builder
     */
    public ImportSettingsBuilder license(String license) {
        this.license = requireNonNull(license, "license");
        return this;
    }

    /**
     * Sets who publishes the pack; needed.
     *
     * @param publisher the name, not null
     * @return this builder
     */
    public ImportSettingsBuilder publisher(String publisher) {
        this.publisher = requireNonNull(publisher, "publisher");
        return this;
    }

    /**
     * Sets the day of release; needed, because the library reads no clock.
     *
     * @param released the day, not null
     * @return this builder
     */
    public ImportSettingsBuilder released(LocalDate released) {
        this.released = requireNonNull(released, "released");
        return this;
    }

    /**
     * Sets the language of the texts for which the file names none; needed.
     *
     * @param language the language, not null
     * @return this builder
     */
    public ImportSettingsBuilder language(LanguageTag language) {
        this.language = requireNonNull(language, "language");
        return this;
    }

    /**
     * Sets whose law the answers state for which the file does not say; needed.
     *
     * @param jurisdictions the jurisdictions, at least one, not null
     * @return this builder
     */
    public ImportSettingsBuilder jurisdictions(List<Jurisdiction> jurisdictions) {
        this.jurisdictions = requireNonNull(jurisdictions, "jurisdictions");
        return this;
    }

    /**
     * Sets the topic of the entries for which the file names none; by default {@code imported}.
     *
     * @param path the topic, not null
     * @param label its name in the language of the texts, not null
     * @return this builder
     */
    public ImportSettingsBuilder topic(TopicPath path, String label) {
        requireNonNull(path, "path");
        requireNonNull(label, "label");
        this.topic = path;
        this.topicLabel = label;
        return this;
    }

    /**
     * Sets the notice that goes with the answers; needed.
     *
     * @param disclaimer the notice in the language of the texts, not null
     * @return this builder
     */
    public ImportSettingsBuilder disclaimer(String disclaimer) {
        this.disclaimer = requireNonNull(disclaimer, "disclaimer");
        return this;
    }

    /**
     * Sets the jurisdictions that the pack knows; by default those that come with the library.
     *
     * @param registry the registry, not null
     * @return this builder
     */
    public ImportSettingsBuilder registry(JurisdictionRegistry registry) {
        this.registry = requireNonNull(registry, "registry");
        return this;
    }

    /**
     * Sets how much is read; by default {@link PackLimits#DEFAULT}, but a file of 64 MiB.
     *
     * @param limits the limits, not null
     * @return this builder
     */
    public ImportSettingsBuilder limits(PackLimits limits) {
        this.limits = requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Builds the settings.
     *
     * @return the settings, never null
     * @throws IllegalArgumentException if something needed is missing or malformed
     */
    public ImportSettings build() {
        LanguageTag main = needed("language", language);
        String id = needed("pack id", packId);
        PackInfo info = new PackInfo(
                id,
                version,
                FORMAT_VERSION,
                title == null ? id : title,
                List.of(main),
                needed("licence", license),
                needed("publisher", publisher),
                needed("day of release", released));
        return new ImportSettings(
                info,
                jurisdictions,
                new Topic(topic, Map.of(main, topicLabel), List.of()),
                needed("disclaimer", disclaimer),
                registry,
                limits);
    }

    private static <T> T needed(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("An import needs the " + what);
        }
        return value;
    }
}
