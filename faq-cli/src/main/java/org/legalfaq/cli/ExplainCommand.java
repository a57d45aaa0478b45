package org.legalfaq.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a code of an error or warning means, and what to do. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Says what a code means that \"check\" printed, and what to do.", "Exit code: 0 explained."},
        footer = {"", "Example:  faq-cli explain LF403"})
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "CODE", description = "The code, such as LF403.")
    private String code = "";

    @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
    private boolean json;

    @Override
    public Integer call() {
        Codes.Section section = Codes.read()
                .find(code.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no code \"" + code + "\". Codes look like LF403."));
        if (json) {
            spec.commandLine()
                    .getOut()
                    .println(Json.write(Json.object()
                            .with("code", section.code())
                            .with("title", section.title())
                            .with("text", section.text())
                            .map()));
        } else {
            new Page(
                            spec.commandLine().getOut(),
                            spec.commandLine().getColorScheme().ansi())
                    .title(section.code() + " " + section.title())
                    .block("", section.plain());
        }
        return ExitCode.OK;
    }
}
