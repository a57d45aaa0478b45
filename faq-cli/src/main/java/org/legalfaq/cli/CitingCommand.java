package org.legalfaq.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the entries that rest on an authority. */
@Command(
        name = "citing",
        description = {
            "Lists the entries that rest on an authority, for example because it changed.",
            "Exit code: 0 none, 1 some, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli citing bundled \"Fed. R. Crim. P. 48\""})
final class CitingCommand extends PackCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "AUTHORITY",
            description = "A citation or a part of it, such as \"Fed. R. Crim. P. 48\", or an address.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        String authority = String.join(" ", words);
        return withRepository(
                faqs -> EntryList.print(this, faqs, "citing \"" + authority + "\"", faqs.citing(authority)));
    }
}
