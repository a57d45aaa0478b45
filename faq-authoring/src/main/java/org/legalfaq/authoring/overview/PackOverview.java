package org.legalfaq.authoring.overview;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.ContentPack;

/**
 * Describes a pack for its readers and editors, as Markdown to be published beside it. The same pack gives the same
 * pages on every day: dates are compared with the day of its release.
 *
 * <p>It describes what the pack says of itself. It does not open the addresses of authorities nor judge the texts; for
 * that there is {@link org.legalfaq.authoring.lint.PackLint}.
 */
public final class PackOverview {
    private PackOverview() {}

    /**
     * Lists every entry by topic and jurisdiction with its state of review and its authorities, after a table of which
     * question is answered for which place.
     *
     * @param pack the pack, not null
     * @return a page of Markdown, never null
     */
    public static String contents(ContentPack pack) {
        requireNonNull(pack, "pack");
        return new ContentsPage(pack).write();
    }

    /**
     * Counts how far authorities were checked, how entries were reviewed and which translations are outdated, and lists
     * what is still to do.
     *
     * @param pack the pack, not null
     * @return a page of Markdown, never null
     */
    public static String status(ContentPack pack) {
        requireNonNull(pack, "pack");
        return new StatusPage(pack).write();
    }
}
