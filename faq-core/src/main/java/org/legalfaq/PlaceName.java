package org.legalfaq;

import java.util.Set;
import org.legalfaq.model.Jurisdiction;

/**
 * What some words may mean: a place, by its name, by a code, or by a cue of its unit.
 *
 * @param place the place
 * @param kind by what the words point to it
 */
record PlaceName(Jurisdiction place, Kind kind) {

    /** By what words point to a place. */
    enum Kind {
        NAME,
        CODE,
        CUE
    }

    /** Codes that readers also write in capitals because they are words that they stress, or mean something else. */
    private static final Set<String> CODES_THAT_ARE_WORDS = Set.of(
            "act", "am", "as", "at", "be", "by", "de", "do", "hi", "id", "in", "is", "it", "la", "ma", "me", "my", "no",
            "oh", "ok", "on", "or", "pa", "so", "to", "us", "vic");

    /** Names that are words, too; they name a place only in capitals and behind "in" or the like. */
    private static final Set<String> NAMES_THAT_ARE_WORDS = Set.of(
            "acre",
            "antique",
            "bar",
            "bath",
            "bury",
            "canaries",
            "capital",
            "cascade",
            "central",
            "centre",
            "cher",
            "cork",
            "delta",
            "down",
            "east",
            "eastern",
            "est",
            "gulf",
            "harrow",
            "highland",
            "insular",
            "lakes",
            "lot",
            "male",
            "maritime",
            "mayo",
            "midlands",
            "most",
            "mountain",
            "nice",
            "nord",
            "north",
            "northern",
            "ogre",
            "ouest",
            "plateau",
            "pool",
            "reading",
            "rivers",
            "saga",
            "slough",
            "south",
            "southern",
            "split",
            "sud",
            "unity",
            "van",
            "var",
            "west",
            "western",
            "zug");

    /** Names that are also those of people and things; they name a place only behind "in" or the like. */
    private static final Set<String> NAMES_OF_OTHERS = Set.of(
            "angus",
            "chad",
            "china",
            "derby",
            "guinea",
            "israel",
            "jersey",
            "jordan",
            "kent",
            "limerick",
            "mary",
            "peter",
            "turkey",
            "victoria");

    /** Tells whether a name is also a word of another meaning. */
    static boolean isWord(String name) {
        return NAMES_THAT_ARE_WORDS.contains(name);
    }

    /** Tells whether a name is also that of someone or something else. */
    static boolean isNameOfOthers(String name) {
        return NAMES_OF_OTHERS.contains(name);
    }

    /** Tells whether a code is also a word of another meaning. */
    static boolean isWordInCapitals(String code) {
        return CODES_THAT_ARE_WORDS.contains(code);
    }
}
