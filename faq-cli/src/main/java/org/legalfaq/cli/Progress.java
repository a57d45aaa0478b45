package org.legalfaq.cli;

import java.io.Console;
import java.io.PrintWriter;

/** Says on standard error what takes its time, if somebody is looking on; the line goes once the work is done. */
final class Progress implements AutoCloseable {
    private static final String ERASE_LINE = "\r\033[K";

    private final PrintWriter err;
    private final boolean watched;
    private int percent = -1;

    Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** Starts watching, on a terminal only. */
    static Progress on(PrintWriter err) {
        return new Progress(err, isTerminal());
    }

    void say(String what) {
        if (watched) {
            err.print(ERASE_LINE + what + " …");
            err.flush();
        }
    }

    /** Says how far it is, not more often than the figure changes. */
    void say(String what, int done, int all) {
        int now = all == 0 ? 100 : (int) (100L * done / all);
        if (now != percent) {
            percent = now;
            say(what + " " + now + "%");
        }
    }

    @Override
    public void close() {
        if (watched) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }

    /** Before Java 22 there is no console without a terminal; from then on there may be, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
