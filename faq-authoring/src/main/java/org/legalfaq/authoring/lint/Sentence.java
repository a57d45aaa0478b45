package org.legalfaq.authoring.lint;

/**
 * A sentence, or a heading or item of a list.
 *
 * @param text its words, without references
 * @param referenced whether its paragraph or item refers to an authority
 * @param finished whether it ends as a sentence does; a heading does not
 */
record Sentence(String text, boolean referenced, boolean finished) {
    int words() {
        return Words.of(text).size();
    }
}
