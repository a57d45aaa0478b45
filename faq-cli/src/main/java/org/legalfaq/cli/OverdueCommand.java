package org.legalfaq.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the entries whose next review is overdue. */
@Command(
        name = "overdue",
        description = {"Lists the entries whose review is overdue.", "Exit code: 0 none, 1 some, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli overdue our-pack --on 2027-12-01"})
final class OverdueCommand extends PackCommand {
    private final Clock clock;

    @Option(names = "--on", paramLabel = "DATE", description = "On this day, such as 2027-01-31; by default today.")
    private Optional<LocalDate> on = Optional.empty();

    OverdueCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate date = on.orElseGet(() -> LocalDate.now(clock));
        return withRepository(faqs -> EntryList.print(this, faqs, "overdue on " + date, faqs.overdue(date)));
    }
}
