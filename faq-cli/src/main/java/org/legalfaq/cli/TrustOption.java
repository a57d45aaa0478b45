package org.legalfaq.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.legalfaq.pack.PackTrust;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whose signature a pack must carry, if any. */
final class TrustOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--trust",
            paramLabel = "CERT",
            description =
                    "Take the pack only if it is a jar that is signed with the certificate in this file; may be repeated, and"
                            + " one of them is enough.")
    private List<Path> certificates = new ArrayList<>();

    /** The place of a pack, from which only what is trusted is taken. */
    PackLocation applyTo(PackLocation pack) {
        return isGiven() ? pack.trusting(trust()) : pack;
    }

    boolean isGiven() {
        return !certificates.isEmpty();
    }

    /** Refuses the option where nothing can be signed. */
    void refuse(String why) {
        if (isGiven()) {
            throw new ParameterException(command.commandLine(), why);
        }
    }

    private PackTrust trust() {
        Path file = certificates.get(0);
        try {
            PackTrust trust = PackTrust.acceptedCertificates(file);
            for (Path other : certificates.subList(1, certificates.size())) {
                file = other;
                trust = trust.or(PackTrust.acceptedCertificates(other));
            }
            return trust;
        } catch (NoSuchFileException e) {
            throw new ParameterException(command.commandLine(), "There is no file " + file + " to --trust.");
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandLine(), "The certificate to --trust cannot be read: " + e.getMessage() + ".");
        }
    }
}
