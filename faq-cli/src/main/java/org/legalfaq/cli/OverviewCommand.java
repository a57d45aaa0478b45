package org.legalfaq.cli;

import org.legalfaq.authoring.overview.PackOverview;
import org.legalfaq.model.ContentPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Describes a pack as a page of Markdown. */
@Command(
        name = "overview",
        description = {
            "Describes a pack as a page of Markdown: what is in it or, with --status, how far it was checked.",
            "Exit code: 0 done, 2 the pack has errors."
        },
        footer = {"", "Example:  faq-cli overview our-pack > contents.md"})
final class OverviewCommand extends PackCommand {
    @Option(names = "--status", description = "Say how far authorities, reviews and translations are.")
    private boolean status;

    @Override
    public Integer call() {
        ContentPack pack = location().load();
        String page = status ? PackOverview.status(pack) : PackOverview.contents(pack);
        if (json()) {
            printJson(Json.object().with("markdown", page).map());
        } else {
            spec().commandLine().getOut().print(page);
        }
        return ExitCode.OK;
    }
}
