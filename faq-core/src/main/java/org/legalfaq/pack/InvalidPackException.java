package org.legalfaq.pack;

import static java.util.Objects.requireNonNull;

/** Thrown when a pack cannot be used because of the problems in its report. The message is the whole report as text. */
public final class InvalidPackException extends FaqException {
    private static final long serialVersionUID = 1L;

    private final transient PackReport report;

    /**
     * Makes the exception; its message is the report.
     *
     * @param report a report with at least one error, not null
     */
    public InvalidPackException(PackReport report) {
        super(requireNonNull(report, "report").toString());
        this.report = report;
    }

    /**
     * Returns every problem found.
     *
     * @return the report, never null where the exception was thrown; not kept when it is serialised
     */
    public PackReport report() {
        return report;
    }
}
