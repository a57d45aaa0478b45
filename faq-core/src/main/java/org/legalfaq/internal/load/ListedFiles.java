package org.legalfaq.internal.load;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.legalfaq.internal.json.Shown;
import org.legalfaq.pack.ProblemCode;

/** Reads the bytes of the files that a manifest lists, each once, and compares them with their checksums. */
final class ListedFiles {
    private final PackContents contents;
    private final Problems problems;
    private final Set<String> paths = new HashSet<>(Set.of(PackReader.MANIFEST));

    ListedFiles(PackContents contents, Problems problems) {
        this.contents = contents;
        this.problems = problems;
    }

    /** Tells whether the file is listed for the first time. */
    boolean isNew(ListedFile file) {
        if (paths.add(file.path())) {
            return true;
        }
        problems.add(
                ProblemCode.FILE_LISTED_TWICE,
                file.spot(),
                "the file " + Shown.quote(file.path()) + " again",
                "each file once, and not the manifest itself",
                "Take one of the two out of the manifest.");
        return false;
    }

    Optional<byte[]> read(ListedFile file) {
        try {
            byte[] bytes = contents.read(file.path());
            return isAsListed(file, bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            new ReadingTrouble(problems).withFile(e, file.path(), file.spot());
            return Optional.empty();
        }
    }

    private boolean isAsListed(ListedFile file, byte[] bytes) {
        String sum = sha256(bytes);
        if (file.sha256().isEmpty() || file.sha256().get().equalsIgnoreCase(sum)) {
            return true;
        }
        problems.add(
                ProblemCode.FILE_ALTERED,
                file.spot(),
                "SHA-256 " + sum,
                "SHA-256 " + Shown.plain(file.sha256().get()),
                "Get the file anew from its publisher; if the change is yours, put its new checksum into the manifest.");
        return false;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256, but this one has not", e);
        }
    }
}
