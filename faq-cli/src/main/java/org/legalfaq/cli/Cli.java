package org.legalfaq.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;
import org.legalfaq.pack.FaqException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together and turns what goes wrong into messages and exit codes. */
final class Cli {
    private final CommandLine commands;

    Cli(PrintWriter out, PrintWriter err, Clock clock) {
        commands = new CommandLine(new FaqCommand());
        Stream.of(
                        new NewCommand(clock),
                        new CheckCommand(),
                        new ExplainCommand(),
                        new PreviewCommand(clock),
                        new ConvertCommand(clock),
                        new AskCommand(),
                        new SearchCommand(),
                        new ShowCommand(),
                        new SuggestCommand(),
                        new EvaluateCommand(),
                        new OverdueCommand(clock),
                        new OverviewCommand(),
                        new CitingCommand(),
                        new DiffCommand(),
                        new AutoComplete.GenerateCompletion())
                .forEach(commands::addSubcommand);
        commands.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .registerConverter(FileFormat.class, converter(FileFormat::of))
                .registerConverter(PackLocation.class, converter(PackLocation::of))
                .registerConverter(Jurisdiction.class, converter(Jurisdiction::of))
                .registerConverter(TopicPath.class, converter(TopicPath::of))
                .registerConverter(LanguageTag.class, converter(LanguageTag::of))
                .registerConverter(int.class, converter(Cli::number))
                .registerConverter(LocalDate.class, converter(Cli::date))
                .registerConverter(EntryId.class, converter(EntryId::of))
                .setParameterExceptionHandler((problem, args) -> usage(problem))
                .setExecutionExceptionHandler((problem, command, result) -> failure(problem, command));
    }

    int run(String... args) {
        int status = commands.execute(args);
        commands.getOut().flush();
        commands.getErr().flush();
        return status;
    }

    private static int usage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        if (command.getParent() == null
                && command.getParseResult().originalArgs().isEmpty()) {
            command.usage(command.getErr());
            return ExitCode.USAGE;
        }
        command.getErr().println(message(problem));
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        command.getErr().println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException problem) {
        boolean isCommand = problem instanceof UnmatchedArgumentException unmatched
                && problem.getCommandLine().getParent() == null
                && !unmatched.isUnknownOption();
        return isCommand
                ? "There is no command \""
                        + ((UnmatchedArgumentException) problem).getUnmatched().get(0) + "\"."
                : String.valueOf(problem.getMessage());
    }

    private static int failure(Exception problem, CommandLine command) {
        if (problem instanceof FaqException || problem instanceof CannotWriteException) {
            command.getErr().println(problem.getMessage());
            return ExitCode.ERROR;
        }
        command.getErr().println("This is a fault of faq-cli itself; please report it with these lines:");
        problem.printStackTrace(command.getErr());
        return ExitCode.FAULT;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A number must be whole, such as 5, but was \"" + text + "\"", e);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A day must be written like 2027-01-31, but was \"" + text + "\"", e);
        }
    }

    /** The library's own messages say what was expected; picocli's would bury them. */
    private static <T> ITypeConverter<T> converter(Function<String, T> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }
}
