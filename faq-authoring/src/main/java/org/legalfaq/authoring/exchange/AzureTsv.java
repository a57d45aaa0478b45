package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;

/** The tab-separated table of Azure custom question answering: a row for each phrasing, those of one answer share an id. */
final class AzureTsv implements ForeignFormat {
    static final String QUESTION = "Question";
    static final String ANSWER = "Answer";
    static final String SOURCE = "Source";
    static final String METADATA = "Metadata";
    static final String SUGGESTED = "SuggestedQuestions";
    static final String CONTEXT_ONLY = "IsContextOnly";
    static final String PROMPTS = "Prompts";
    static final String QNA_ID = "QnaId";
    static final List<String> COLUMNS =
            List.of(QUESTION, ANSWER, SOURCE, METADATA, SUGGESTED, CONTEXT_ONLY, PROMPTS, QNA_ID);

    private static final int LONGEST_ANSWER = 25_000;

    @Override
    public boolean tellsTextsApart(FaqEntry entry, ExportRun run) {
        return Validity.isInMainLanguage(entry, run) && Validity.holdsOnRelease(entry, run);
    }

    @Override
    public String write(List<FaqEntry> entries, ExportRun run) {
        Map<EntryId, Integer> numbers = new HashMap<>();
        Map<EntryId, String> questions = new HashMap<>();
        entries.forEach(entry -> {
            numbers.put(entry.id(), numbers.size() + 1);
            questions.put(entry.id(), OneLine.of(entry.question()));
        });
        StringBuilder out = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        for (FaqEntry entry : entries) {
            String answer = TsvText.escape(ForeignAnswer.markdown(entry, run), entry, run);
            if (answer.length() > LONGEST_ANSWER) {
                run.lose(entry, "answer", "longer than the 25,000 characters that Azure takes");
            }
            ForeignAnswer.compareShort(entry, AzureReader.answer(answer, lost -> {}), run);
            for (String question : OneLine.questions(entry, run)) {
                out.append(String.join(
                                "\t",
                                TsvText.plain(question, entry, run),
                                answer,
                                "Editorial",
                                AzureMetadata.write(entry),
                                "[]",
                                "False",
                                prompts(entry, numbers, questions, run),
                                String.valueOf(numbers.get(entry.id()))))
                        .append('\n');
            }
        }
        return out.toString();
    }

    @Override
    public List<EntryDraft> read(String file, ImportRun run) {
        return new AzureReader(run).read(file);
    }

    private static String prompts(
            FaqEntry entry, Map<EntryId, Integer> numbers, Map<EntryId, String> questions, ExportRun run) {
        List<Map<String, Object>> prompts = new ArrayList<>();
        for (EntryId id : entry.related()) {
            Integer number = numbers.get(id);
            if (number == null) {
                run.lose(entry, "related", "\"" + id + "\" is not carried itself");
            } else {
                prompts.add(AzurePrompt.write(prompts.size(), number, questions.getOrDefault(id, id.value())));
            }
        }
        return AzurePrompt.line(prompts);
    }
}
