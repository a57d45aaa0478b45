package org.legalfaq.authoring.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legalfaq.model.FaqEntry;

/** The table for spreadsheets. */
final class PlainCsv implements ForeignFormat {
    static final String QUESTION = "question";
    static final String ANSWER = "answer";

    /** All columns in their order. */
    static final List<String> COLUMNS = Stream.of(
                    Stream.of(ExchangeField.ID, ExchangeField.LANGUAGE).map(ExchangeField::column),
                    Stream.of(QUESTION),
                    Stream.of(ExchangeField.ALTERNATE_PHRASINGS, ExchangeField.SHORT_ANSWER)
                            .map(ExchangeField::column),
                    Stream.of(ANSWER),
                    Arrays.stream(ExchangeField.values())
                            .filter(field -> field.compareTo(ExchangeField.SHORT_ANSWER) > 0
                                    && field != ExchangeField.DISCLAIMER)
                            .map(ExchangeField::column))
            .flatMap(columns -> columns)
            .toList();

    @Override
    public boolean tellsTextsApart(FaqEntry entry, ExportRun run) {
        return true;
    }

    @Override
    public String write(List<FaqEntry> entries, ExportRun run) {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        for (FaqEntry entry : entries) {
            boolean translation = !entry.language().equals(run.pack().info().mainLanguage());
            rows.add(COLUMNS.stream()
                    .map(column -> FormulaGuard.guard(CsvCells.write(entry, column, translation)))
                    .toList());
        }
        return CsvText.write(rows);
    }

    @Override
    public List<EntryDraft> read(String file, ImportRun run) {
        List<TableRow> rows = CsvText.read(file, run);
        if (rows.isEmpty()) {
            return List.of();
        }
        TableHeader header = new TableHeader(rows.get(0));
        header.check(Set.of(QUESTION, ANSWER), Set.copyOf(COLUMNS), run);
        if (run.hasProblems()) {
            return List.of();
        }
        return rows.stream()
                .skip(1)
                .filter(row -> header.fits(row, run))
                .flatMap(row -> new CsvRow(row, header, run).draft().stream())
                .collect(Collectors.toList());
    }
}
