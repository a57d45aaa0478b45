package org.legalfaq.examples.quickstart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** Reads the command line. Every word that is no option is part of the question, so that nobody needs quotes. */
final class ArgumentParser {
    private enum Option {
        JURISDICTION,
        TOPIC,
        LANGUAGE,
        LIMIT
    }

    private final Deque<String> rest;
    private final StringJoiner words = new StringJoiner(" ");
    private final Map<Option, String> options = new EnumMap<>(Option.class);
    private Optional<Command> named = Optional.empty();
    private String subject = "";

    private ArgumentParser(String... args) {
        rest = new ArrayDeque<>(List.of(args));
    }

    static Arguments parse(String... args) {
        return new ArgumentParser(args).read();
    }

    private Arguments read() {
        boolean nothing = rest.isEmpty();
        while (!rest.isEmpty()) {
            read(rest.removeFirst());
        }
        Command command = named.orElse(nothing ? Command.HELP : Command.ASK);
        requireWords(command);
        return new Arguments(
                command,
                words.toString(),
                subject,
                option(Option.JURISDICTION),
                option(Option.TOPIC),
                option(Option.LANGUAGE),
                limit());
    }

    private void read(String arg) {
        if (!arg.startsWith("--")) {
            words.add(arg);
            return;
        }
        String name = arg;
        int equals = arg.indexOf('=');
        if (equals > 0) {
            name = arg.substring(0, equals);
            rest.addFirst(arg.substring(equals + 1));
        }
        switch (name) {
            case "--jurisdiction" -> options.put(Option.JURISDICTION, value(name));
            case "--topic" -> options.put(Option.TOPIC, value(name));
            case "--language" -> options.put(Option.LANGUAGE, value(name));
            case "--limit" -> options.put(Option.LIMIT, value(name));
            case "--search" -> command(Command.SEARCH);
            case "--list" -> command(Command.LIST);
            case "--topics" -> command(Command.TOPICS);
            case "--list-topic" -> command(Command.LIST_TOPIC, value(name));
            case "--show" -> command(Command.SHOW, value(name));
            case "--help" -> command(Command.HELP);
            default -> throw new IllegalArgumentException("There is no option \"" + name + "\".");
        }
    }

    private void command(Command command) {
        if (named.isPresent() && named.get() != command) {
            throw new IllegalArgumentException("Only one command at a time, please.");
        }
        named = Optional.of(command);
    }

    private void command(Command command, String value) {
        command(command);
        subject = value;
    }

    private String value(String option) {
        if (rest.isEmpty() || rest.peekFirst().startsWith("--")) {
            throw new IllegalArgumentException("The option \"" + option + "\" needs a value behind it.");
        }
        return rest.removeFirst();
    }

    private void requireWords(Command command) {
        boolean wanted = command == Command.ASK || command == Command.SEARCH;
        if (wanted && words.length() == 0) {
            throw new IllegalArgumentException("There is no question: type it in your own words.");
        }
        if (!wanted && command != Command.HELP && words.length() > 0) {
            throw new IllegalArgumentException(
                    "This command takes no further words, but there were: \"" + words + "\".");
        }
    }

    private Optional<String> option(Option option) {
        return Optional.ofNullable(options.get(option));
    }

    private OptionalInt limit() {
        Optional<String> text = option(Option.LIMIT);
        try {
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.get()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The limit must be a whole number, but was \"" + text.get() + "\".", e);
        }
    }
}
