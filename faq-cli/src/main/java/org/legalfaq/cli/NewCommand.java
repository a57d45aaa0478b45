package org.legalfaq.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a pack to start from. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a pack with one example entry that passes \"check\".",
            "Exit code: 0 made, 2 it cannot be written. Nothing is ever overwritten."
        },
        footer = {"", "Example:  faq-cli new our-pack --id our-pack --title \"Our answers\""})
final class NewCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder to make; it must be new or empty.")
    private Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "The pack's id (default: ${DEFAULT-VALUE}).")
    private String id = "my-pack";

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title (default: ${DEFAULT-VALUE}).")
    private String title = "My pack";

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it (default: ${DEFAULT-VALUE}).")
    private String publisher = "Our editors";

    @Option(names = "--license", paramLabel = "SPDX", description = "Its licence (default: ${DEFAULT-VALUE}).")
    private String license = "CC-BY-4.0";

    @Option(names = "--markdown", description = "Write the entry in Markdown instead of JSON.")
    private boolean markdown;

    @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
    private boolean json;

    NewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        NewPack.Wishes wishes = wishes();
        NewPack.write(folder, wishes);
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(Json.write(Json.object()
                            .with("pack", id)
                            .with("folder", folder.toString())
                            .with("files", NewPack.files(wishes))
                            .map()));
            return ExitCode.OK;
        }
        Page page = new Page(
                spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        page.good("Made the pack \"" + id + "\" in " + folder + ".");
        page.line("Edit " + folder.resolve(wishes.entry()) + ", then check it with: faq-cli check " + folder);
        return ExitCode.OK;
    }

    private NewPack.Wishes wishes() {
        try {
            return new NewPack.Wishes(id, title, publisher, license, LocalDate.now(clock), markdown);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
