package org.legalfaq.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.legalfaq.FaqRepository;
import org.legalfaq.authoring.preview.PreviewSite;
import org.legalfaq.model.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a pack as a web site. */
@Command(
        name = "preview",
        description = {
            "Writes the pack as a web site: open index.html in the folder with a browser.",
            "Exit code: 0 written, 2 the pack has errors or the folder cannot be written."
        },
        footer = {"", "Example:  faq-cli preview our-pack site --language es"})
final class PreviewCommand extends PackCommand {
    private final Clock clock;

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "Where to write it: a folder that is new, empty or an earlier preview.")
    private Path folder = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the site, such as es; by default the pack's main one.")
    private Optional<LanguageTag> language = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The pack as of this day; by default today.")
    private Optional<LocalDate> on = Optional.empty();

    PreviewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return withRepository(this::write);
    }

    private int write(FaqRepository faqs) {
        PreviewSite site = PreviewSite.of(
                faqs,
                on.orElseGet(() -> LocalDate.now(clock)),
                language.orElseGet(() -> faqs.pack().info().mainLanguage()));
        try (Progress progress = Progress.on(spec().commandLine().getErr())) {
            new PreviewFolder(folder).write(site, progress);
        }
        if (json()) {
            printJson(Json.object()
                    .with("folder", folder.toString())
                    .with("files", site.size())
                    .with("start", folder.resolve("index.html").toString())
                    .map());
        } else {
            page().good("Wrote " + site.size() + " files. Open " + folder.resolve("index.html") + " in a browser.");
        }
        return ExitCode.OK;
    }
}
