package org.legalfaq.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.legalfaq.authoring.exchange.ExchangeFormat;
import org.legalfaq.authoring.exchange.ExchangeReport;
import org.legalfaq.authoring.exchange.ImportSettings;
import org.legalfaq.authoring.exchange.PackExport;
import org.legalfaq.authoring.exchange.PackImport;
import org.legalfaq.model.ContentPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a pack in another format, or makes one of another product's file. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes a pack in another format, or makes a pack of another product's file (--from).",
            "Between JSON and Markdown nothing is lost; for other formats the report names what was.",
            "Exit code: 0 written, 1 written, but something was lost, 2 errors in the pack or file, or it cannot be"
                    + " written. Nothing is ever overwritten."
        },
        footer = {
            "",
            "Examples:  faq-cli convert our-pack our-markdown --to markdown",
            "           faq-cli convert our-pack faq.csv --to csv",
            "           faq-cli convert faq.csv new-pack --from csv --id our-faq --publisher \"Our city\"",
            "               --license CC-BY-4.0 --language en --jurisdiction US-CA --disclaimer \"Not advice.\""
        })
final class ConvertCommand implements Callable<Integer> {
    private static final ExchangeReport NOTHING_LOST = new ExchangeReport(List.of(), List.of(), 0);

    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "A folder, a zip file, or \"bundled\"; with --from the file to import.")
    private String source = "";

    @Parameters(
            index = "1",
            paramLabel = "TARGET",
            description = "A folder, new or empty, or a new zip file; for another product a new file.")
    private Path target = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = FileFormat.Names.class,
            description = "One of ${COMPLETION-CANDIDATES} (with --from json or markdown; default: json).")
    private Optional<FileFormat> to = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FileFormat.Names.class,
            description = "The format of the file to import; a pack says its own.")
    private Optional<FileFormat> from = Optional.empty();

    @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
    private boolean json;

    @Mixin
    private TrustOption trust = new TrustOption();

    @Mixin
    private ImportOptions options = new ImportOptions();

    ConvertCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Optional<ExchangeFormat> foreign = from.flatMap(FileFormat::foreign);
        FileFormat wanted = to.or(() -> foreign.map(format -> FileFormat.JSON))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Say --to which format: " + String.join(", ", FileFormat.names()) + "."));
        try {
            if (foreign.isPresent()) {
                trust.refuse("Only packs are signed: --trust does not go with --from "
                        + foreign.get().id() + ".");
                return foreign(foreign.get(), wanted);
            }
            PackLocation pack = trust.applyTo(PackLocation.of(source));
            return wanted.foreign().isPresent()
                    ? export(pack, wanted.foreign().get())
                    : convert(pack, wanted.pack().orElseThrow());
        } catch (DirectoryNotEmptyException e) {
            throw new CannotWriteException("The folder " + target + " is not empty. Name one that is new or empty.");
        } catch (NotDirectoryException e) {
            throw new CannotWriteException(target + " is no folder. Name one that is new or empty.");
        } catch (FileAlreadyExistsException e) {
            throw new CannotWriteException("The file " + target + " is there already. Name a new one.");
        } catch (NoSuchFileException e) {
            throw new CannotWriteException("There is no file " + e.getFile() + ".");
        } catch (IOException e) {
            throw new CannotWriteException("The pack cannot be written to " + target + ": " + e);
        }
    }

    private int foreign(ExchangeFormat format, FileFormat wanted) throws IOException {
        ImportSettings settings = settings();
        PackImport read = PackImport.of(Files.readAllBytes(Path.of(source)), format, settings);
        Optional<ContentPack> pack = read.pack();
        if (pack.isEmpty() && json) {
            spec.commandLine().getOut().println(Json.write(ExchangeJson.refused(read.report())));
            return ExitCode.ERROR;
        } else if (pack.isEmpty()) {
            spec.commandLine().getErr().print(read.report());
            spec.commandLine()
                    .getErr()
                    .println(source + " was not imported: problems in it: "
                            + read.report().problemCount() + ". No row was skipped, and nothing was written.");
            return ExitCode.ERROR;
        }
        TargetFormat packFormat = wanted.pack()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "With --from, --to must be json or markdown. Export the new pack then."));
        return done(packFormat.writeTo(pack.get(), target), read.report());
    }

    private int convert(PackLocation pack, TargetFormat format) throws IOException {
        if (trust.isGiven()) {
            // The files are converted one by one, unseen; so the signature is judged before.
            pack.load();
        }
        return done(format.writeTo(pack, target), NOTHING_LOST);
    }

    private int export(PackLocation pack, ExchangeFormat format) throws IOException {
        PackExport export = PackExport.of(pack.load(), format);
        Files.writeString(target, export.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        return done(format.id(), export.report());
    }

    private ImportSettings settings() {
        try {
            return options.settings(LocalDate.now(clock));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private int done(String format, ExchangeReport report) {
        if (json) {
            spec.commandLine().getOut().println(Json.write(ExchangeJson.written(target, format, report)));
        } else {
            spec.commandLine().getErr().print(report);
            new Page(
                            spec.commandLine().getOut(),
                            spec.commandLine().getColorScheme().ansi())
                    .good("Wrote " + target + ", with entries in " + format + ".");
        }
        return report.losses().isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
    }
}
