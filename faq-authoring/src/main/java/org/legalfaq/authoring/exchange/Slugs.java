package org.legalfaq.authoring.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.TopicPath;

/** Makes ids from questions: the same file gives the same ids. */
final class Slugs {
    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    /** Ids in use; {@code none} is reserved by the format. */
    private final Set<String> taken = new HashSet<>(Set.of("none"));

    void take(EntryId id) {
        taken.add(id.value());
    }

    /** An id that no other entry has. A question without Latin letters is named by its row. */
    EntryId unique(String question, int row) {
        String slug = of(question);
        String base = slug.isEmpty() ? "entry-" + row : slug;
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return EntryId.of(id);
    }

    /** A topic from the names of a path, outermost first; a name without Latin letters is counted. */
    static TopicPath topic(Iterable<String> names) {
        StringBuilder path = new StringBuilder();
        for (String name : names) {
            String slug = of(name);
            path.append(path.length() == 0 ? "" : "/")
                    .append(
                            slug.isEmpty()
                                    ? "topic-"
                                            + Integer.toHexString(name.strip().hashCode())
                                    : slug);
        }
        return TopicPath.of(path.toString());
    }

    private static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = trim(NO_SLUG.matcher(plain).replaceAll("-"));
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return trim(slug.substring(0, cut > 0 ? cut : LONGEST));
    }

    private static String trim(String slug) {
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") && slug.length() > 1 ? slug.length() - 1 : slug.length();
        return start < end ? slug.substring(start, end) : "";
    }
}
