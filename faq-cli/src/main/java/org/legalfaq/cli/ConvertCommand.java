package org.legalfaq.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a pack in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes a pack with its entries in another format. Nothing is lost.",
            "Exit code: 0 written, 2 the pack has errors or it cannot be written. Nothing is ever overwritten."
        })
final class ConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "SOURCE", description = "A folder, a zip file, or \"bundled\".")
    private PackLocation source = PackLocation.BUNDLED;

    @Parameters(
            index = "1",
            paramLabel = "TARGET",
            description = "The folder to make, new or empty; or a new zip file, if the name ends in .zip.")
    private Path target = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private TargetFormat format = TargetFormat.JSON;

    @Override
    public Integer call() {
        try {
            if (target.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                zip();
            } else {
                format.write(source, target);
            }
        } catch (DirectoryNotEmptyException e) {
            throw new CannotWriteException("The folder " + target + " is not empty. Name one that is new or empty.");
        } catch (NotDirectoryException e) {
            throw new CannotWriteException(target + " is no folder. Name one that is new or empty.");
        } catch (FileAlreadyExistsException e) {
            throw new CannotWriteException("The file " + target + " is there already. Name a new one.");
        } catch (IOException e) {
            throw new CannotWriteException("The pack cannot be written to " + target + ": " + e);
        }
        Page page = new Page(
                spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        page.good("Wrote " + target + ", with entries in " + format.title() + ".");
        return ExitCode.OK;
    }

    private void zip() throws IOException {
        // Made before the file, so that a pack with errors leaves no empty zip behind.
        byte[] zip = format.zip(source);
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            out.write(zip);
        }
    }
}
