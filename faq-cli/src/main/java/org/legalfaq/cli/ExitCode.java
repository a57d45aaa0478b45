package org.legalfaq.cli;

/** The exit codes, as docs/cli.md explains them. */
final class ExitCode {
    /** Done, and nothing to look at. */
    static final int OK = 0;
    /** Done, and something to look at: warnings, failed expectations, no answer, differences. */
    static final int ATTENTION = 1;
    /** The pack has errors, or something cannot be read or written. */
    static final int ERROR = 2;
    /** The arguments cannot be understood. */
    static final int USAGE = 64;
    /** A fault of this program. */
    static final int FAULT = 70;

    private ExitCode() {}
}
