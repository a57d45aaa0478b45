package org.legalfaq.authoring.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An HTML element being written. Text and attributes are escaped on their way in, so that no pack can add markup. */
final class Element {
    private static final Set<String> VOID = Set.of("meta", "link", "input");

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    static Element of(String name) {
        return new Element(name);
    }

    /** An element with text. */
    static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    static Element link(String href, String text) {
        return of("a", text).attr("href", href);
    }

    Element attr(String key, String value) {
        attributes.append(' ').append(key).append("=\"").append(escape(value)).append('"');
        return this;
    }

    Element attr(String key, Optional<String> value) {
        value.ifPresent(present -> attr(key, present));
        return this;
    }

    Element css(String classes) {
        return attr("class", classes);
    }

    Element text(String text) {
        content.append(escape(text));
        return this;
    }

    Element add(Element... children) {
        return add(List.of(children));
    }

    Element add(Optional<Element> child) {
        return add(child.stream().toList());
    }

    Element add(Stream<Element> children) {
        return add(children.toList());
    }

    /** Children that form blocks stand on lines of their own, which keeps the pages readable and comparable. */
    Element add(List<Element> children) {
        children.forEach(child -> child.writeTo(content));
        return this;
    }

    /** Markup that is known to be safe: an answer as the library renders it, or data for programs. */
    Element safe(String markup) {
        content.append(markup);
        return this;
    }

    /** Returns the markup. */
    @Override
    public String toString() {
        StringBuilder html = new StringBuilder(content.length() + 64);
        writeTo(html);
        return html.toString();
    }

    private void writeTo(StringBuilder out) {
        boolean inline = INLINE.contains(name);
        if (!inline && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append('<').append(name).append(attributes).append('>');
        if (!VOID.contains(name)) {
            out.append(content).append("</").append(name).append('>');
        }
        if (!inline) {
            out.append('\n');
        }
    }

    private static final Set<String> INLINE =
            Set.of("a", "span", "strong", "time", "button", "input", "label", "code", "small", "cite");

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
