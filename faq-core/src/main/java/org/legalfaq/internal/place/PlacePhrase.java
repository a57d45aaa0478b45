package org.legalfaq.internal.place;

import java.util.List;

/**
 * Words of a text that may be a name, with what their form and their place in the text tell.
 *
 * @param words the words, at least one
 * @param led true if a word such as "in" stands before them
 * @param shouted true if the whole text is in capitals, so that capitals mean nothing
 */
record PlacePhrase(List<PlaceWord> words, boolean led, boolean shouted) {

    List<String> folded() {
        return PlaceWord.folded(words);
    }

    /** The word, if it is a single one. */
    boolean isSingle() {
        return words.size() == 1;
    }

    String firstFolded() {
        return words.get(0).folded();
    }

    boolean hasInitials() {
        return words.get(0).form() == PlaceWord.Form.INITIALS;
    }

    /** Tells whether the words are written as codes are, and not because all is: {@code TX}, {@code U.S.} */
    boolean isCode() {
        return words.stream().allMatch(PlaceWord::isCode) && (!shouted || hasInitials());
    }

    /** Tells whether the words are written as names are, and not because all is. */
    boolean isCapitalised() {
        return !shouted && words.get(0).form() != PlaceWord.Form.LOWER;
    }
}
