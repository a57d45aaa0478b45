package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.legalfaq.model.FaqEntry;

/** The CSV files of a Kendra FAQ: with a header, or the basic one of question, answer and address. */
final class KendraCsv implements ForeignFormat {
    private static final String QUESTION = "_question";
    private static final String ANSWER = "_answer";
    private static final List<String> ATTRIBUTES =
            List.of(Kendra.SOURCE, Kendra.CATEGORY, Kendra.UPDATED, Kendra.ID, Kendra.JURISDICTIONS, Kendra.TOPICS);
    private static final Set<String> LISTS = Set.of(Kendra.JURISDICTIONS, Kendra.TOPICS);

    @Override
    public boolean tellsTextsApart(FaqEntry entry, ExportRun run) {
        return Validity.isInMainLanguage(entry, run) && Validity.holdsOnRelease(entry, run);
    }

    @Override
    public String write(List<FaqEntry> entries, ExportRun run) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(QUESTION, ANSWER), ATTRIBUTES.stream()).toList());
        for (FaqEntry entry : entries) {
            String answer = Kendra.answer(entry, run);
            Map<String, List<String>> attributes = Kendra.attributes(entry);
            for (String question : OneLine.questions(entry, run)) {
                List<String> row = new ArrayList<>(List.of(question, answer));
                ATTRIBUTES.forEach(name -> row.add(String.join(",", attributes.getOrDefault(name, List.of()))));
                rows.add(row);
            }
        }
        return CsvText.write(rows);
    }

    @Override
    public List<EntryDraft> read(String file, ImportRun run) {
        Kendra kendra = new Kendra(run);
        List<TableRow> rows = CsvText.read(file, run);
        if (!rows.isEmpty() && !run.hasProblems()) {
            boolean named =
                    rows.get(0).cells().stream().anyMatch(cell -> cell.strip().equalsIgnoreCase(QUESTION));
            TableRow header = named ? rows.get(0) : new TableRow(0, List.of(QUESTION, ANSWER, Kendra.SOURCE));
            read(header, named ? rows.subList(1, rows.size()) : rows, kendra, run);
        }
        return kendra.drafts();
    }

    private static void read(TableRow names, List<TableRow> rows, Kendra kendra, ImportRun run) {
        TableHeader header = new TableHeader(names);
        List<String> columns = names.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        header.check(Set.of(QUESTION, ANSWER), Set.copyOf(columns), run);
        for (TableRow row : rows) {
            if (header.fits(row, run)) {
                read(row, header, columns, kendra, run);
            }
        }
    }

    private static void read(TableRow row, TableHeader header, List<String> columns, Kendra kendra, ImportRun run) {
        String question = header.cell(row, QUESTION);
        String answer = header.cell(row, ANSWER);
        for (String needed : List.of(QUESTION, ANSWER)) {
            if (header.cell(row, needed).isBlank()) {
                run.problem(row.line(), needed, "an empty cell", "a text", "Write the text, or delete the row.");
            }
        }
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        for (String column : columns) {
            String cell = header.cell(row, column).strip();
            if (!cell.isEmpty() && !column.equals(QUESTION) && !column.equals(ANSWER)) {
                attributes.put(column, LISTS.contains(column) ? List.of(cell.split("\\s*,\\s*", -1)) : List.of(cell));
            }
        }
        if (!question.isBlank() && !answer.isBlank()) {
            kendra.add(row.line(), question, answer, attributes);
        }
    }
}
