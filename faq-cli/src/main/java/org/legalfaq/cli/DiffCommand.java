package org.legalfaq.cli;

import java.util.Map;
import org.legalfaq.FaqRepository;
import org.legalfaq.authoring.diff.PackDiff;
import org.legalfaq.authoring.diff.ReplyChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what changed from one pack to another. */
@Command(
        name = "diff",
        description = {
            "Says what changed from PACK to LATER: entries, and replies to the expectations of either.",
            "Exit code: 0 nothing, 1 something, 2 a pack has errors."
        },
        footer = {"", "Example:  faq-cli diff old-pack.zip our-pack"})
final class DiffCommand extends PackCommand {
    @Parameters(index = "1", paramLabel = "LATER", description = "The later pack.")
    private PackLocation later = PackLocation.BUNDLED;

    @Override
    public Integer call() {
        return withRepository(before -> {
            try (FaqRepository after = open(trusted(later))) {
                PackDiff diff = PackDiff.between(before, after);
                if (json()) {
                    printJson(asJson(diff));
                } else {
                    print(diff);
                }
                return diff.isEmpty() ? ExitCode.OK : ExitCode.ATTENTION;
            }
        });
    }

    private void print(PackDiff diff) {
        Page page = page();
        if (diff.isEmpty()) {
            page.good("Nothing changed.");
        }
        diff.added().forEach(id -> page.line("added      ", id.value()));
        diff.changed()
                .forEach(change -> page.line("changed    ", change.id() + ": " + String.join(", ", change.fields())));
        diff.withdrawn()
                .forEach(gone -> page.line(
                        "withdrawn  ",
                        gone.id()
                                + gone.redirect()
                                        .map(id -> ", now " + id)
                                        .orElse(", and its id leads nowhere: add a redirect")));
        diff.replies().forEach(change -> page.line("reply      ", words(change)));
    }

    private static String words(ReplyChange change) {
        return "\"" + change.expectation().query() + "\""
                + change.expectation().jurisdiction().map(tag -> " in " + tag).orElse("") + ": was " + change.before()
                + ", is " + change.after() + "; expected "
                + change.expectation().expected().map(Object::toString).orElse("no answer");
    }

    private static Map<String, Object> asJson(PackDiff diff) {
        return Json.object()
                .with("added", diff.added().stream().map(Object::toString).toList())
                .with(
                        "changed",
                        diff.changed().stream()
                                .map(change -> Json.object()
                                        .with("id", change.id())
                                        .with("fields", change.fields())
                                        .map())
                                .toList())
                .with(
                        "withdrawn",
                        diff.withdrawn().stream()
                                .map(gone -> Json.object()
                                        .with("id", gone.id())
                                        .with("redirect", gone.redirect())
                                        .map())
                                .toList())
                .with("replies", diff.replies().stream().map(DiffCommand::reply).toList())
                .map();
    }

    private static Map<String, Object> reply(ReplyChange change) {
        return Json.object()
                .with("query", change.expectation().query())
                .with("jurisdiction", change.expectation().jurisdiction())
                .with(
                        "expected",
                        change.expectation().expected().map(Object::toString).orElse("none"))
                .with("before", change.before())
                .with("after", change.after())
                .map();
    }
}
