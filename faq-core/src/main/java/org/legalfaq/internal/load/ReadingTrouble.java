package org.legalfaq.internal.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import org.legalfaq.internal.json.Shown;
import org.legalfaq.pack.PackTooLargeException;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.pack.UntrustedPackException;

/** Says in a report why a pack or one of its files could not be read. */
final class ReadingTrouble {
    // The name of a signer may be long, and is made up by whoever signed.
    private static final int LONGEST_REASON = 300;

    private final Problems problems;

    ReadingTrouble(Problems problems) {
        this.problems = problems;
    }

    void withSource(IOException e, Spot spot) {
        if (e instanceof PackTooLargeException) {
            tooLarge(e, spot);
            return;
        } else if (e instanceof UntrustedPackException untrusted) {
            untrusted(untrusted, spot);
            return;
        }
        problems.add(
                ProblemCode.SOURCE_UNREADABLE,
                spot,
                reason(e),
                "a folder or zip with pack.json at its root",
                "Check that the pack is where it should be, is complete and may be read.");
    }

    void withManifest(IOException e, Spot spot) {
        if (e instanceof NoSuchFileException missing) {
            problems.add(
                    ProblemCode.MANIFEST_MISSING,
                    spot,
                    "no pack.json" + detail(missing),
                    "pack.json at the root",
                    "Add the manifest. In a zip it must lie at the root, not in a folder within.");
        } else {
            withFile(e, "pack.json", spot);
        }
    }

    void withFile(IOException e, String path, Spot spot) {
        if (e instanceof NoSuchFileException missing) {
            problems.add(
                    ProblemCode.FILE_MISSING,
                    spot,
                    "no file " + Shown.quote(path) + detail(missing),
                    "each listed file, in the same upper and lower case",
                    "Add the file, or take it out of the manifest.");
        } else if (e instanceof AccessDeniedException outside) {
            problems.add(
                    ProblemCode.FILE_OUTSIDE_PACK,
                    spot,
                    "the path " + Shown.quote(path) + detail(outside),
                    "a relative path with forward slashes to a file inside the pack",
                    "Move the file into the pack and write its path like \"entries/us.json\".");
        } else if (e instanceof PackTooLargeException) {
            tooLarge(e, spot);
        } else if (e instanceof UntrustedPackException untrusted) {
            untrusted(untrusted, spot);
        } else {
            problems.add(
                    ProblemCode.SOURCE_UNREADABLE,
                    spot,
                    Shown.quote(path) + ": " + reason(e),
                    "a file that can be read",
                    "Check the file's permissions and that the archive is complete.");
        }
    }

    private void tooLarge(IOException e, Spot spot) {
        problems.add(
                ProblemCode.FILE_TOO_LARGE,
                spot,
                reason(e),
                "a pack within the limits",
                "Split the file, or load the pack with higher PackLimits if you trust its source.");
    }

    private void untrusted(UntrustedPackException e, Spot spot) {
        problems.add(
                e.code(),
                spot,
                Shown.plain(reason(e), LONGEST_REASON),
                "a jar in which every file is signed by a certificate that you accept, valid today",
                e.hint());
    }

    private static String detail(FileSystemException e) {
        return e.getReason() == null ? "" : " (" + e.getReason() + ")";
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "nothing there";
        } else if (e instanceof NotDirectoryException) {
            return "a file, not a folder";
        }
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
