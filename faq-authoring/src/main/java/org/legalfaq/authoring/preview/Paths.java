package org.legalfaq.authoring.preview;

import java.util.Locale;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.Jurisdiction;
import org.legalfaq.model.LanguageTag;
import org.legalfaq.model.TopicPath;

/** Where the pages lie. Ids, topics and tags hold nothing that a file name may not. */
final class Paths {
    static final String START = "index.html";
    static final String QUESTIONS = "questions.html";
    static final String STYLE = "style.css";
    static final String SCRIPT = "search.js";
    static final String ICON = "icon.svg";

    private Paths() {}

    static String entry(EntryId id) {
        return "entries/" + id + ".html";
    }

    static String entry(EntryId id, LanguageTag language) {
        return "entries/" + id + "." + language.value().toLowerCase(Locale.ROOT) + ".html";
    }

    static String topic(TopicPath topic) {
        return "topics/" + topic + ".html";
    }

    static String place(Jurisdiction place) {
        return "places/" + place.tag().toLowerCase(Locale.ROOT) + ".html";
    }

    /** The way from one page to another, so that the site works in any folder and without a server. */
    static String relative(String from, String to) {
        long depth = from.chars().filter(c -> c == '/').count();
        return "../".repeat((int) depth) + to;
    }
}
