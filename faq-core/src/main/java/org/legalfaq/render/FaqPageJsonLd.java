package org.legalfaq.render;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.Authority;
import org.legalfaq.model.AuthorityType;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;

/**
 * An entry as a schema.org {@code FAQPage} in JSON-LD, for machines that read a page: the question, whose law it is
 * ({@code spatialCoverage}), its topics ({@code about}) and its authorities ({@code citation}; statutes, rules and
 * constitutions are {@code Legislation}).
 *
 * <p>The JSON stands safely inside a {@code script} element: it holds neither {@code <} nor {@code >} nor {@code &}.
 */
public final class FaqPageJsonLd {
    private final FaqEntry entry;
    private final ContentPack pack;

    private FaqPageJsonLd(FaqEntry entry, ContentPack pack) {
        this.entry = entry;
        this.pack = pack;
    }

    /**
     * Writes an entry.
     *
     * @param entry the entry, not null
     * @param pack the pack that it is in, for the names of topics and jurisdictions, not null
     * @return the JSON in one line, never null
     */
    public static String of(FaqEntry entry, ContentPack pack) {
        requireNonNull(entry, "entry");
        requireNonNull(pack, "pack");
        return JsonText.of(new FaqPageJsonLd(entry, pack).page());
    }

    private Map<String, Object> page() {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@type", "FAQPage");
        page.put("inLanguage", entry.language().value());
        page.put("mainEntity", List.of(question()));
        return page;
    }

    private Map<String, Object> question() {
        Map<String, Object> question = thing("Question", entry.question());
        question.put("identifier", entry.id().value());
        question.put("inLanguage", entry.language().value());
        entry.dates().lastReviewed().ifPresent(day -> question.put("dateModified", day.toString()));
        if (!entry.keywords().isEmpty()) {
            question.put("keywords", entry.keywords());
        }
        question.put("about", entry.topics().stream().map(this::topic).toList());
        question.put(
                "spatialCoverage",
                entry.jurisdictions().stream().map(this::place).toList());
        question.put("acceptedAnswer", answer());
        return question;
    }

    private Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("@type", "Answer");
        answer.put("abstract", entry.shortAnswer());
        answer.put("text", PlainText.withCitations(entry));
        if (!entry.authorities().isEmpty()) {
            answer.put(
                    "citation",
                    entry.authorities().stream().map(this::authority).toList());
        }
        answer.put("usageInfo", entry.disclaimer().text());
        return answer;
    }

    private Map<String, Object> topic(TopicPath path) {
        String label = pack.topics().stream()
                .filter(topic -> topic.path().equals(path))
                .findFirst()
                .map((Topic topic) -> topic.label(entry.language()))
                .orElse(path.value());
        Map<String, Object> term = thing("DefinedTerm", label);
        term.put("termCode", path.value());
        return term;
    }

    private Map<String, Object> place(Jurisdiction jurisdiction) {
        String label = pack.jurisdictions().label(jurisdiction, entry.language());
        Map<String, Object> place = thing("AdministrativeArea", label);
        place.put("identifier", jurisdiction.tag());
        return place;
    }

    private Map<String, Object> authority(Authority authority) {
        boolean legislation = authority.type() == AuthorityType.STATUTE
                || authority.type() == AuthorityType.RULE
                || authority.type() == AuthorityType.CONSTITUTION;
        Map<String, Object> work = thing(legislation ? "Legislation" : "CreativeWork", authority.cite());
        authority.url().ifPresent(url -> work.put("url", url.toString()));
        List<Object> places = new ArrayList<>(List.of(place(authority.jurisdiction())));
        work.put(legislation ? "legislationJurisdiction" : "spatialCoverage", places);
        return work;
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }
}
