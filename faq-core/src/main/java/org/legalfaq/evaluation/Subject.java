package org.legalfaq.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/**
 * What an expectation is about: which figures it counts in. If it expects an entry, that entry's topics (and those above
 * them) and jurisdictions; otherwise those of the query, which may be none.
 *
 * @param topics the topics, not null
 * @param jurisdictions the jurisdictions, not null
 * @param language the language asked in, not null
 */
public record Subject(Set<TopicPath> topics, Set<Jurisdiction> jurisdictions, LanguageTag language) {

    /** Copies the sets. */
    public Subject {
        requireNonNull(language, "language");
        topics = Set.copyOf(requireNonNull(topics, "topics"));
        jurisdictions = Set.copyOf(requireNonNull(jurisdictions, "jurisdictions"));
    }
}
