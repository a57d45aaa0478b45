package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.model.FaqEntry;
import tools.jackson.databind.JsonNode;

/** The JSON file of a Kendra FAQ. */
final class KendraJson implements ForeignFormat {
    private static final Set<String> LISTS = Set.of(Kendra.JURISDICTIONS, Kendra.TOPICS);

    @Override
    public boolean tellsTextsApart(FaqEntry entry, ExportRun run) {
        return Validity.isInMainLanguage(entry, run) && Validity.holdsOnRelease(entry, run);
    }

    @Override
    public String write(List<FaqEntry> entries, ExportRun run) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (FaqEntry entry : entries) {
            String answer = Kendra.answer(entry, run);
            Map<String, Object> attributes = new LinkedHashMap<>();
            Kendra.attributes(entry)
                    .forEach((name, values) -> attributes.put(name, LISTS.contains(name) ? values : values.get(0)));
            for (String question : OneLine.questions(entry, run)) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put("Question", question);
                document.put("Answer", answer);
                document.put("Attributes", attributes);
                documents.add(document);
            }
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("SchemaVersion", 1);
        file.put("FaqDocuments", documents);
        return JsonFile.write(file);
    }

    @Override
    public List<EntryDraft> read(String file, ImportRun run) {
        Kendra kendra = new Kendra(run);
        JsonFile.read(file, run).ifPresent(tree -> {
            JsonNode documents = tree.path("FaqDocuments");
            if (!documents.isArray()) {
                run.problem(
                        0,
                        "FaqDocuments",
                        "no such list",
                        "a list of documents",
                        "Look whether this is the right format.");
                return;
            }
            JsonItem.of(documents, "FaqDocuments", run).forEach(document -> read(document, kendra));
        });
        return kendra.drafts();
    }

    private static void read(JsonItem document, Kendra kendra) {
        Optional<String> question = document.needed("Question");
        Optional<String> answer = document.needed("Answer");
        document.loseAllBut(Set.of("Question", "Answer", "Attributes"));
        JsonItem attributes = document.object("Attributes");
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : attributes.node().propertyNames()) {
            JsonNode value = attributes.node().path(name);
            if (value.isNumber() || value.isBoolean()) {
                values.put(name, List.of(value.asString()));
            } else {
                values.put(name, attributes.texts(name));
            }
        }
        if (question.isPresent() && answer.isPresent()) {
            kendra.add(document.row(), question.get(), answer.get(), values);
        }
    }
}
