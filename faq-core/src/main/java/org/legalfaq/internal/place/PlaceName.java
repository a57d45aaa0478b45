package org.legalfaq.internal.place;

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
        CUE,
        /** A name that names no place here, but takes its words away from shorter names: "Baja California". */
        OUT_OF_REACH
    }

    /** Codes that are also words or other short forms, which readers write in capitals to stress them. */
    private static final Set<String> CODES_THAT_ARE_WORDS = Set.of(
            "act", "am", "as", "at", "be", "by", "do", "hi", "id", "in", "is", "it", "me", "my", "no", "ok", "on", "or",
            "so", "to", "us", "vic");

    /** Codes that readers use for another place: Los Angeles. */
    private static final Set<String> CODES_OF_OTHERS = Set.of("la");

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

    /** Tells whether the words point to the place by themselves, and not because a pack says so. */
    boolean isOfRegistry() {
        return kind == Kind.NAME || kind == Kind.CODE;
    }

    /** Tells whether someone who writes these words means the place. */
    boolean isMeantBy(PlacePhrase phrase) {
        String word = phrase.firstFolded();
        return switch (kind) {
            case CODE -> phrase.isCode() && (!phrase.isSingle() || phrase.hasInitials() || isCode(word, phrase.led()));
            case CUE -> !phrase.isSingle() || phrase.isCode() || isCue(word, phrase.led());
            case OUT_OF_REACH -> true;
            case NAME -> !phrase.isSingle() || isName(word, phrase);
        };
    }

    private static boolean isCode(String word, boolean led) {
        return !CODES_OF_OTHERS.contains(word) && (led || !CODES_THAT_ARE_WORDS.contains(word));
    }

    private static boolean isCue(String word, boolean led) {
        return !CODES_THAT_ARE_WORDS.contains(word) && (led || !NAMES_OF_OTHERS.contains(word));
    }

    private static boolean isName(String word, PlacePhrase phrase) {
        if (NAMES_THAT_ARE_WORDS.contains(word)) {
            return phrase.led() && phrase.isCapitalised();
        }
        return phrase.led() || !NAMES_OF_OTHERS.contains(word);
    }
}
