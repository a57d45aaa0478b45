package org.legalfaq.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.LogManager;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command with its arguments; {@code --help} lists them
     * @throws IOException if the logging cannot be set up
     */
    public static void main(String[] args) throws IOException {
        keepLogsQuiet();
        System.exit(new Cli(
                        terminal(FileDescriptor.out),
                        terminal(FileDescriptor.err),
                        Clock.system(ZoneId.systemDefault()))
                .run(args));
    }

    /** Libraries in use log to java.util.logging, and would stand between the lines. */
    private static void keepLogsQuiet() throws IOException {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    /** Where no locale is set, as in many containers, Java assumes ASCII and would print "§" as "?". */
    private static PrintWriter terminal(FileDescriptor stream) {
        Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        Charset able = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), able), true);
    }
}
