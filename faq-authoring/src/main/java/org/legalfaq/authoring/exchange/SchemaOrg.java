package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.render.FaqPageJsonLd;
import org.legalfaq.render.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema.org FAQPage with all questions, each as the renderer writes it for a page of its own. */
final class SchemaOrg implements ForeignFormat {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public boolean tellsTextsApart(FaqEntry entry, ExportRun run) {
        return Validity.holdsOnRelease(entry, run);
    }

    @Override
    public String write(List<FaqEntry> entries, ExportRun run) {
        List<JsonNode> questions = new ArrayList<>();
        for (FaqEntry entry : entries) {
            JsonNode question =
                    MAPPER.readTree(FaqPageJsonLd.of(entry, run.pack())).at("/mainEntity/0");
            sayTypes(question, entry);
            ObjectNode answer = (ObjectNode) question.path("acceptedAnswer");
            // Without it, a reader would have to guess whether "<b>" is markup.
            answer.put("encodingFormat", "text/plain");
            if (PlainText.withCitations(entry).isBlank()) {
                answer.put("text", entry.shortAnswer());
                run.lose(entry, "answer", "shows nothing as plain text; the short answer stands in its place");
            }
            questions.add(question);
            run.lose(entry, "answer", "became plain text, and its references numbers");
            if (!entry.authorities().isEmpty()) {
                run.lose(entry, "authorities", "how far they were checked is not carried");
            }
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@type", "FAQPage");
        page.put("name", run.pack().info().title());
        page.put("inLanguage", run.pack().info().mainLanguage().value());
        page.put("license", run.pack().info().license());
        page.put("mainEntity", questions);
        return JsonFile.write(page);
    }

    /** What only we can read: the key of an authority, and its type where {@code Legislation} may be several. */
    private static void sayTypes(JsonNode question, FaqEntry entry) {
        JsonNode citations = question.at("/acceptedAnswer/citation");
        for (int i = 0; i < entry.authorities().size(); i++) {
            if (citations.path(i) instanceof ObjectNode citation) {
                citation.put("identifier", entry.authorities().get(i).key());
                citation.put(
                        "additionalType", EnumWord.of(entry.authorities().get(i).type()));
            }
        }
    }

    @Override
    public List<EntryDraft> read(String file, ImportRun run) {
        return new SchemaOrgReader(run).read(file);
    }
}
