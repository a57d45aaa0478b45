package org.legalfaq.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: without a command there is nothing to do. */
@Command(
        name = "faq-cli",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Write, check and try out packs of legal questions and answers.",
        footer = {
            "",
            "To start:  faq-cli new our-pack",
            "           faq-cli check our-pack",
            "           faq-cli preview our-pack our-site",
            "",
            "A PACK is a folder, a zip file, or the word \"bundled\".",
            "Exit codes: 0 fine, 1 something to look at, 2 errors in the pack, 64 wrong arguments."
        })
final class FaqCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "There is no command.");
    }
}
