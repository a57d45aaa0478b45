package org.legalfaq.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.query.LocalizedEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one entry. */
@Command(
        name = "show",
        description = {
            "Prints one entry with its sources and its notice.",
            "Exit code: 0 printed, 1 no such entry holds on that day, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli show bundled double-jeopardy --language es"})
final class ShowCommand extends PackCommand {
    @Parameters(index = "1", arity = "1", paramLabel = "ID", description = "The entry's id, or a retired one.")
    private Optional<EntryId> id = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language to print it in, if there is a text in it.")
    private Optional<LanguageTag> language = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The text that holds on this day, such as 2027-01-31; by default today.")
    private Optional<LocalDate> on = Optional.empty();

    @Override
    public Integer call() {
        return withRepository(faqs -> show(on.map(faqs::asOf).orElse(faqs)));
    }

    private int show(FaqRepository faqs) {
        Optional<FaqEntry> entry =
                id.flatMap(wanted -> language.map(tag -> faqs.find(wanted, tag).map(LocalizedEntry::entry))
                        .orElseGet(() -> faqs.find(wanted)));
        if (json()) {
            entry.ifPresent(found -> printJson(EntryJson.full(found)));
        } else {
            entry.ifPresent(found -> new EntryPage(page(), faqs).full(found));
        }
        if (entry.isEmpty()) {
            spec().commandLine()
                    .getErr()
                    .println("The pack \"" + faqs.pack().info().id() + "\" has no entry \""
                            + id.map(EntryId::value).orElse("")
                            + "\" that holds " + on.map(date -> "on " + date).orElse("today")
                            + ". \"faq-cli search\" finds entries by words.");
        }
        return entry.isPresent() ? ExitCode.OK : ExitCode.ATTENTION;
    }
}
