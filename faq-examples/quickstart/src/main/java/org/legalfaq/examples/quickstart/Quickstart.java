package org.legalfaq.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Asks the bundled pack from the command line. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs one command and prints what comes of it.
     *
     * @param args the question, or a command; {@code --help} lists them
     * @throws IOException if the logging cannot be set up
     */
    public static void main(String[] args) throws IOException {
        keepLogsQuiet();
        int status = new CommandLine(terminal(FileDescriptor.out), terminal(FileDescriptor.err)).run(args);
        // Not on success: Maven, which runs this in its own process, still has modules to go.
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Libraries in use log to java.util.logging; a real application has its own set-up. */
    private static void keepLogsQuiet() throws IOException {
        try (InputStream settings = Quickstart.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    /** Where no locale is set, as in many containers, Java assumes ASCII and would print "§" as "?". */
    private static PrintStream terminal(FileDescriptor stream) {
        Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        Charset able = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new PrintStream(new FileOutputStream(stream), true, able);
    }
}
