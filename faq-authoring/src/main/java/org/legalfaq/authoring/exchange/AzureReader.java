package org.legalfaq.authoring.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the table of Azure. Rows with one id, or without ids with one answer, are one entry. */
final class AzureReader {
    private static final Set<String> KNOWN = AzureTsv.COLUMNS.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final ImportRun run;
    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();

    AzureReader(ImportRun run) {
        this.run = run;
    }

    static String answer(String cell, Consumer<String> lost) {
        return ForeignMarkdown.clean(TsvText.unescape(cell), lost);
    }

    List<EntryDraft> read(String file) {
        List<TableRow> rows = TsvText.read(file, run);
        if (rows.isEmpty() || run.hasProblems()) {
            return List.of();
        }
        TableHeader header = new TableHeader(rows.get(0));
        header.check(Set.of(AzureTsv.QUESTION, AzureTsv.ANSWER), KNOWN, run);
        if (!run.hasProblems()) {
            rows.stream().skip(1).filter(row -> header.fits(row, run)).forEach(row -> read(row, header));
        }
        return List.copyOf(drafts.values());
    }

    private void read(TableRow row, TableHeader header) {
        String question = TsvText.unescape(header.cell(row, AzureTsv.QUESTION));
        String answer = header.cell(row, AzureTsv.ANSWER);
        boolean asked = isFilled(row, AzureTsv.QUESTION, question);
        boolean answered = isFilled(row, AzureTsv.ANSWER, answer);
        if (!asked || !answered) {
            return;
        }
        String metadata = header.cell(row, AzureTsv.METADATA);
        String number = header.cell(row, AzureTsv.QNA_ID).strip();
        String key = number.isEmpty() ? answer + "\t" + metadata : number;
        EntryDraft draft = drafts.get(key);
        if (draft == null) {
            first(row, header, key, number, question, answer);
        } else if (!answer.equals(answers.get(key))) {
            run.problem(
                    row.line(),
                    AzureTsv.ANSWER,
                    "another answer than in row " + draft.row + " with the same " + AzureTsv.QNA_ID,
                    "one answer for one " + AzureTsv.QNA_ID,
                    "Give one of the two another id, or both the same answer.");
        } else if (question.equals(draft.question) || draft.alternates.contains(question)) {
            run.lose(row.line(), AzureTsv.QUESTION, "the same question again is left out");
        } else {
            draft.alternates.add(question);
        }
    }

    private void first(TableRow row, TableHeader header, String key, String number, String question, String answer) {
        String clean = answer(answer, lost -> run.lose(row.line(), AzureTsv.ANSWER, lost));
        if (!isFilled(row, AzureTsv.ANSWER, clean)) {
            return;
        }
        EntryDraft draft = new EntryDraft(row.line(), question, clean);
        draft.key = number.isEmpty() ? draft.key : Optional.of(number);
        drafts.put(key, draft);
        answers.put(key, answer);
        AzureMetadata.read(header.cell(row, AzureTsv.METADATA), draft, run);
        rest(row, header, draft);
    }

    private void rest(TableRow row, TableHeader header, EntryDraft draft) {
        String source = header.cell(row, AzureTsv.SOURCE).strip();
        if (!source.isEmpty() && !source.equalsIgnoreCase("Editorial")) {
            run.lose(
                    row.line(),
                    AzureTsv.SOURCE,
                    "not imported: it says where the text came from, not what it rests on");
        }
        if (header.cell(row, AzureTsv.CONTEXT_ONLY).strip().equalsIgnoreCase("true")) {
            run.lose(row.line(), AzureTsv.CONTEXT_ONLY, "the answer will be found without the one before, too");
        }
        if (list(row, header, AzureTsv.SUGGESTED).size() > 0) {
            run.lose(row.line(), AzureTsv.SUGGESTED, "suggestions that nobody has accepted are not imported");
        }
        for (JsonItem prompt : JsonItem.of(list(row, header, AzureTsv.PROMPTS), AzureTsv.PROMPTS, run)) {
            JsonNode number = prompt.node().has("QnaId")
                    ? prompt.node().path("QnaId")
                    : prompt.node().path("qnaId");
            draft.related.add(number.asString(""));
        }
    }

    private JsonNode list(TableRow row, TableHeader header, String column) {
        String cell = header.cell(row, column).strip();
        JsonNode list = JsonFile.cell(row.line(), column, cell.isEmpty() ? "[]" : cell, run);
        if (!list.isArray()) {
            run.problem(
                    row.line(),
                    column,
                    Quoted.text(cell),
                    "a list in JSON, such as []",
                    "Correct the cell, or empty it.");
        }
        return list;
    }

    private boolean isFilled(TableRow row, String column, String text) {
        if (!text.isBlank()) {
            return true;
        }
        run.problem(row.line(), column, "nothing to read", "a text", "Write the text, or delete the row.");
        return false;
    }
}
