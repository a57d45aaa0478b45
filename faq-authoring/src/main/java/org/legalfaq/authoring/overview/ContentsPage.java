package org.legalfaq.authoring.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legalfaq.model.ContentPack;
import org.legalfaq.model.FamilyId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.Topic;
import org.legalfaq.model.TopicPath;

/** The page that lists every entry. */
final class ContentsPage {
    private final ContentPack pack;
    private final PackTexts texts;
    private final EntryLines lines;
    private final Markdown page = new Markdown();

    ContentsPage(ContentPack pack) {
        this.pack = pack;
        this.texts = new PackTexts(pack);
        this.lines = new EntryLines(texts);
    }

    String write() {
        page.heading(1, "What is in the pack “" + Markdown.text(pack.info().title()) + "”")
                .block("Version %s of %s, %s. Generated with `faq-cli overview`; the dates are those of the release."
                        .formatted(
                                Markdown.text(pack.info().version()),
                                pack.info().released(),
                                Markdown.text(pack.info().license())));
        coverage();
        topics();
        return page.toString();
    }

    /** One row for each question, one column for each place. */
    private void coverage() {
        List<Jurisdiction> places = texts.places();
        Map<FamilyId, List<FaqEntry>> families = texts.sources().stream()
                .collect(Collectors.groupingBy(FaqEntry::family, LinkedHashMap::new, Collectors.toList()));
        List<String> head = new ArrayList<>(List.of("Question"));
        places.forEach(place -> head.add(place.tag()));
        List<List<String>> rows = new ArrayList<>();
        families.forEach((family, members) -> {
            List<String> row =
                    new ArrayList<>(List.of(Markdown.text(members.get(0).question())));
            for (Jurisdiction place : places) {
                boolean covered = members.stream()
                        .anyMatch(member -> member.jurisdictions().contains(place));
                row.add(covered ? "●" : "");
            }
            rows.add(row);
        });
        page.heading(2, "Which question is answered for which place")
                .block("One row is a family: the same question, answered for each place by that place's law. "
                        + "Readers elsewhere get the general answer above them, labelled as such, or none.")
                .items(places.stream()
                        .map(place -> place.tag() + ": " + Markdown.text(texts.name(place)) + ", " + count(place))
                        .toList())
                .table(head, rows);
    }

    private String count(Jurisdiction place) {
        long count = texts.sources().stream()
                .filter(text -> text.jurisdictions().contains(place))
                .map(FaqEntry::id)
                .distinct()
                .count();
        return count == 1 ? "1 entry" : count + " entries";
    }

    private void topics() {
        page.heading(2, "Entries by topic and jurisdiction")
                .block("An entry with several topics stands under the first of them.");
        for (Topic topic : pack.topics()) {
            List<FaqEntry> entries = under(topic.path());
            if (!entries.isEmpty()) {
                page.heading(3, Markdown.text(topic.label(pack.info().mainLanguage())) + " (`" + topic.path() + "`)");
                for (Jurisdiction place : texts.places()) {
                    entries.stream()
                            .filter(entry -> entry.jurisdictions().get(0).equals(place))
                            .forEach(entry -> lines.write(entry, page));
                }
            }
        }
    }

    private List<FaqEntry> under(TopicPath topic) {
        return texts.sources().stream()
                .filter(entry -> entry.topics().get(0).equals(topic))
                .toList();
    }
}
