package org.legalfaq.examples.quickstart;

import java.io.PrintStream;
import org.legalfaq.FaqRepository;

/** Runs one command: reads the arguments, opens the bundled pack, prints. */
final class CommandLine {
    static final int DONE = 0;
    static final int BAD_ARGUMENTS = 2;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Returns the exit status. */
    int run(String... args) {
        try {
            Arguments arguments = ArgumentParser.parse(args);
            if (arguments.command() == Command.HELP) {
                out.print(Usage.TEXT);
                return DONE;
            }
            // This is all it takes: the one pack on the class path, indexed in memory.
            try (FaqRepository faqs = FaqRepository.bundled()) {
                out.print(Page.of(faqs, arguments));
            }
            return DONE;
        } catch (IllegalArgumentException badArgument) {
            // The library's own messages quote the value and say what is allowed.
            err.println(badArgument.getMessage());
            err.println();
            err.print(Usage.TEXT);
            return BAD_ARGUMENTS;
        }
    }
}
