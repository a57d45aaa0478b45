package org.legalfaq.authoring.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legalfaq.spi.PackNode;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes the front matter, one value a line. */
final class YamlText {
    /** What other programs may take for a number, a truth value or nothing: YAML 1.1, which many still read, knows more. */
    private static final Pattern TYPED = Pattern.compile(
            "(?i)|~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\\.(inf|nan)|[-+]?[0-9.][0-9a-fox_.:e+-]*");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}\\p{Cn}\\p{Cs}\\p{Co}]*");

    private final List<Event> events = new ArrayList<>();

    private YamlText() {}

    static String of(List<PackNode.Member> fields) {
        YamlText text = new YamlText();
        text.events.add(new StreamStartEvent());
        text.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        text.add(new PackNode.ObjectNode(PackNode.Position.UNKNOWN, fields));
        text.events.add(new DocumentEndEvent(false));
        text.events.add(new StreamEndEvent());
        Written written = new Written();
        Emitter emitter = new Emitter(settings(), written);
        text.events.forEach(emitter::emit);
        return written.text.toString();
    }

    private static DumpSettings settings() {
        return DumpSettings.builder()
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setSplitLines(false)
                .setWidth(Integer.MAX_VALUE)
                .setMaxSimpleKeyLength(1024)
                .build();
    }

    private void add(PackNode node) {
        if (node instanceof PackNode.ObjectNode object) {
            FlowStyle style = object.members().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
            object.members().forEach(member -> {
                events.add(scalar(member.name(), nameStyle(member.name())));
                add(member.value());
            });
            events.add(new MappingEndEvent());
        } else if (node instanceof PackNode.ArrayNode array) {
            FlowStyle style = array.items().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
            array.items().forEach(this::add);
            events.add(new SequenceEndEvent());
        } else if (node instanceof PackNode.TextNode text) {
            events.add(scalar(text.value(), text.quoted() ? style(text.value()) : ScalarStyle.PLAIN));
        } else {
            events.add(scalar("null", ScalarStyle.PLAIN));
        }
    }

    private static Event scalar(String value, ScalarStyle style) {
        return new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), value, style);
    }

    /** No field is called like a number, and "on" is a name in YAML 1.2. */
    private static ScalarStyle nameStyle(String name) {
        boolean nothing = name.isEmpty() || name.equals("~") || name.equalsIgnoreCase("null");
        return ONE_LINE.matcher(name).matches() && !nothing ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    /** Plain where that is safe; the emitter puts in quotation marks what would not be plain in YAML. */
    private static ScalarStyle style(String value) {
        if (!ONE_LINE.matcher(value).matches()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        boolean typed = TYPED.matcher(value).matches() && !DAY.matcher(value).matches();
        return typed ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    }

    /** Keeps what the emitter writes. */
    private static final class Written implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int from, int length) {
            text.append(part, from, from + length);
        }
    }
}
