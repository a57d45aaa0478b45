package org.legalfaq.authoring.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings that part a file into sections: all of level 1 and 2, wherever they stand. A text that has such a line of
 * its own writes a backslash before it, and one more if it has backslashes there already, so that any text can be written
 * and is read back as it was.
 */
final class Heading {
    private static final String NAMES = "short[ \\t]+answer|answer|cautions";
    // A missing space is forgiven before the name of a section only: "#1" begins many a sentence.
    private static final Pattern LINE =
            Pattern.compile("( {0,3})(\\\\*)#{1,2}((?:[ \\t].*)?|(?:" + NAMES + ")[ \\t]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("(^|[ \\t])#+[ \\t]*$");

    private Heading() {}

    /** Returns the title if the line is a heading that parts sections. */
    static Optional<String> title(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && matcher.group(2).isEmpty()
                ? Optional.of(CLOSING.matcher(matcher.group(3)).replaceFirst("").strip())
                : Optional.empty();
    }

    /** Writes a line of a text so that it parts nothing. */
    static String escaped(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? matcher.group(1) + "\\" + line.substring(matcher.end(1)) : line;
    }

    /** Reads a line of a text. */
    static String unescaped(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && !matcher.group(2).isEmpty()
                ? matcher.group(1) + line.substring(matcher.end(1) + 1)
                : line;
    }
}
