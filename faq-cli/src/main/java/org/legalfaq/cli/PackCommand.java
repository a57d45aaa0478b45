package org.legalfaq.cli;

import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.legalfaq.FaqRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on one pack have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class PackCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Parameters(index = "0", paramLabel = "PACK", description = "A folder, a zip file, or \"bundled\".")
    private PackLocation pack = PackLocation.BUNDLED;

    @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
    private boolean json;

    final CommandSpec spec() {
        return spec;
    }

    final PackLocation location() {
        return trusted(pack);
    }

    /** The place of this or another pack, from which only what the user trusts is taken. */
    final PackLocation trusted(PackLocation location) {
        return trust.applyTo(location);
    }

    final boolean json() {
        return json;
    }

    final Page page() {
        return new Page(
                spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
    }

    final void printJson(Object value) {
        spec.commandLine().getOut().println(Json.write(value));
    }

    final int withRepository(ToIntFunction<FaqRepository> work) {
        try (FaqRepository faqs = open(location())) {
            return work.applyAsInt(faqs);
        }
    }

    /** Reads and indexes a pack, which takes its time with large ones. */
    final FaqRepository open(PackLocation location) {
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            progress.say("Reading the pack");
            return FaqRepository.of(location.load());
        }
    }
}
