package org.legalfaq.authoring.lint;

import static java.util.Objects.requireNonNull;

import org.legalfaq.model.Waiver;

/**
 * A warning that the pack's editors have looked at and accept.
 *
 * @param warning the warning, not null
 * @param waiver the waiver with its reason, not null
 */
public record WaivedWarning(LintWarning warning, Waiver waiver) {

    /** Refuses null. */
    public WaivedWarning {
        requireNonNull(warning, "warning");
        requireNonNull(waiver, "waiver");
    }
}
