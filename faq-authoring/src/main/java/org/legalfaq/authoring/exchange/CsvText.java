package org.legalfaq.authoring.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comma-separated values as RFC 4180 has them. */
final class CsvText {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final int SMALLEST_BUFFER = 16 << 10;

    private CsvText() {}

    /** Reads the rows; what is no CSV ends the reading, with a problem. */
    static List<TableRow> read(String text, ImportRun run) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(SMALLEST_BUFFER, text.length() + 1))
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (rows.size() > run.limits().maxItems()) {
                    tooMany(run);
                    break;
                }
                rows.add(new TableRow((int) record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException e) {
            noCsv(e, run);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        rows.removeIf(TableRow::isEmpty);
        return rows;
    }

    static String write(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory failed", e);
        }
        return out.toString();
    }

    private static void tooMany(ImportRun run) {
        run.problem(
                0,
                "",
                "more than " + run.limits().maxItems() + " rows",
                "at most " + run.limits().maxItems(),
                "Divide the file, or raise the limit.");
    }

    private static void noCsv(CsvParseException e, ImportRun run) {
        String message =
                String.valueOf(e.getCause() instanceof CsvParseException cause ? cause.getMessage() : e.getMessage());
        Matcher line = LINE.matcher(message);
        run.problem(
                line.find() ? Integer.parseInt(line.group(1)) : 0,
                "",
                "no CSV: " + Quoted.text(message),
                "cells as RFC 4180 has them",
                "A cell in quotation marks must end with one, and those within it must be doubled.");
    }
}
