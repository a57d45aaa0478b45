package org.legalfaq.authoring.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.legalfaq.model.LanguageTag;

/**
 * The site's own words in one language. A language without words of its own gets English ones, and pages say so in
 * {@code lang}.
 *
 * @param language the language of the words
 * @param texts the words by key
 */
record Wording(LanguageTag language, Properties texts) {
    private static final List<String> LANGUAGES = List.of("en", "es");

    static Wording in(LanguageTag wanted) {
        LanguageTag served = wanted.lookupChain().stream()
                .filter(tag -> LANGUAGES.contains(tag.value()))
                .findFirst()
                .orElse(LanguageTag.ENGLISH);
        return new Wording(served, read("wording-" + served + ".properties"));
    }

    String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There is no wording \"" + key + "\" in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Says a number of things: the key with {@code .one} or {@code .other}. */
    String count(String key, int number) {
        return text(key + (number == 1 ? ".one" : ".other"), number);
    }

    String word(String group, Enum<?> value) {
        return text(group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Element date(LocalDate date) {
        return Element.of("time", dateText(date)).attr("datetime", date.toString());
    }

    String dateText(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(text("date.pattern"), Locale.forLanguageTag(language.value())));
    }

    private static Properties read(String name) {
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
