package org.legalfaq.authoring.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.legalfaq.pack.PackLimits;
import org.legalfaq.pack.ProblemCode;
import org.legalfaq.spi.FileProblems;
import org.legalfaq.spi.PackNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the front matter into a tree. It takes the parser's events one by one and stops at the first that has no business
 * here, so that nothing is ever constructed, repeated or nested by a hostile file.
 */
final class YamlTree {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Pattern LITERAL =
            Pattern.compile("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int MOST_TEXTS = 10;
    private static final String READ_NO_FURTHER = " The rest of the front matter was not read.";

    private final YamlPlaces places;
    private final PackLimits limits;
    private final FileProblems problems;

    YamlTree(List<Line> lines, PackLimits limits, FileProblems problems) {
        this.places = new YamlPlaces(lines);
        this.limits = limits;
        this.problems = problems;
    }

    /** Returns the fields; empty if there is an error. */
    Optional<PackNode.ObjectNode> read() {
        // The parser needs microseconds for each character of a long value, and no entry needs so many.
        int longest = (int) Math.min(Integer.MAX_VALUE, (long) MOST_TEXTS * limits.maxTextLength());
        int length = places.text().length();
        if (length > longest) {
            problems.add(
                    ProblemCode.VALUE_TOO_LONG,
                    places.start(),
                    "a front matter of " + length + " characters",
                    "at most " + longest + " characters",
                    "Move what is long into the sections, or the entry into a file of JSON.");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel("front matter")
                // The size of files is limited before.
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, places.text()));
            return Optional.of(document(events));
        } catch (Stop e) {
            problems.add(e.code, e.position, e.found, e.expected, e.hint + READ_NO_FURTHER);
        } catch (ReaderException e) {
            problems.add(
                    ProblemCode.FORBIDDEN_CHARACTER,
                    places.character(e.getCodePoint()),
                    "the character U+%04X".formatted(e.getCodePoint()),
                    "characters that can be printed",
                    "Delete the character; it is invisible in most editors, so retype the words around it."
                            + READ_NO_FURTHER);
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            problems.add(
                    ProblemCode.FILE_SYNTAX,
                    e.getProblemMark().map(places::of).orElse(places.start()),
                    context + e.getProblem(),
                    "YAML",
                    "Put the value in quotation marks if it holds a colon, # or another sign that YAML knows."
                            + READ_NO_FURTHER);
        } catch (YamlEngineException e) {
            problems.add(
                    ProblemCode.FILE_SYNTAX,
                    places.start(),
                    String.valueOf(e.getMessage()),
                    "YAML",
                    "Correct the front matter." + READ_NO_FURTHER);
        }
        return Optional.empty();
    }

    private PackNode.ObjectNode document(Iterator<Event> events) {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            return new PackNode.ObjectNode(places.start(), List.of());
        }
        Event first = events.next();
        PackNode root = node(first, events, 0);
        if (!(root instanceof PackNode.ObjectNode object)) {
            throw stop(first, "something else than fields", "fields, each as a name, a colon and a value");
        }
        Event end = events.next();
        Event after = end.getEventId() == Event.ID.DocumentEnd ? events.next() : end;
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw stop(after, "a second YAML document", "the end of the front matter");
        }
        return object;
    }

    private PackNode node(Event event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            throw stop(event, "the alias *" + alias.getAlias(), "the value itself");
        }
        NodeEvent node = (NodeEvent) event;
        if (node.getAnchor().isPresent()) {
            throw stop(event, "the anchor &" + node.getAnchor().get(), "a value without an anchor");
        }
        return event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : collection((CollectionStartEvent) event, events, depth);
    }

    private PackNode scalar(ScalarEvent scalar) {
        scalar.getTag().ifPresent(tag -> {
            throw stop(scalar, "the tag " + tag, "a value without a tag");
        });
        PackNode.Position position = places.of(scalar);
        return scalar.isPlain() && NULLS.contains(scalar.getValue())
                ? new PackNode.NullNode(position)
                : new PackNode.TextNode(position, scalar.getValue(), !isOpen(scalar));
    }

    /** Whether the field decides what it is. What looks like no number and no truth value can only be a text. */
    private static boolean isOpen(ScalarEvent scalar) {
        return scalar.isPlain() && LITERAL.matcher(scalar.getValue()).matches();
    }

    private PackNode collection(CollectionStartEvent start, Iterator<Event> events, int depth) {
        start.getTag().ifPresent(tag -> {
            throw stop(start, "the tag " + tag, "a value without a tag");
        });
        if (depth >= limits.maxDepth()) {
            throw new Stop(
                    ProblemCode.TOO_DEEP,
                    places.of(start),
                    "nesting below " + limits.maxDepth() + " levels",
                    "at most " + limits.maxDepth() + " levels",
                    "Flatten the structure; the format needs no more than six levels.");
        }
        return start.getEventId() == Event.ID.MappingStart
                ? mapping(start, events, depth + 1)
                : sequence(start, events, depth + 1);
    }

    private PackNode mapping(Event start, Iterator<Event> events, int depth) {
        List<PackNode.Member> members = new ArrayList<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            PackNode name = node(key, events, depth);
            if (!(name instanceof PackNode.TextNode text)) {
                throw stop(key, "a name that is no text", "the name of a field");
            }
            members.add(new PackNode.Member(text.position(), text.value(), node(events.next(), events, depth)));
            limitItems(members.size(), start);
        }
        return new PackNode.ObjectNode(places.of(start), members);
    }

    private PackNode sequence(Event start, Iterator<Event> events, int depth) {
        List<PackNode> items = new ArrayList<>();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            items.add(node(item, events, depth));
            limitItems(items.size(), start);
        }
        return new PackNode.ArrayNode(places.of(start), items);
    }

    private void limitItems(int size, Event start) {
        if (size > limits.maxItems()) {
            throw new Stop(
                    ProblemCode.VALUE_TOO_LONG,
                    places.of(start),
                    "more than " + limits.maxItems() + " items",
                    "at most " + limits.maxItems() + " items",
                    "Shorten the list.");
        }
    }

    private Stop stop(Event event, String found, String expected) {
        return new Stop(
                ProblemCode.FILE_SYNTAX,
                places.of(event),
                found,
                expected,
                "Write plain values; put a text in quotation marks if it begins with *, & or !.");
    }

    /** Ends the reading of the front matter. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final ProblemCode code;
        private final transient PackNode.Position position;
        private final String found;
        private final String expected;
        private final String hint;

        Stop(ProblemCode code, PackNode.Position position, String found, String expected, String hint) {
            super(null, null, false, false);
            this.code = code;
            this.position = position;
            this.found = found;
            this.expected = expected;
            this.hint = hint;
        }
    }
}
