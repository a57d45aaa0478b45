package org.legalfaq.internal.json;

/**
 * The message of a constraint in two parts: what is expected, and what to do. Messages are fixed texts without
 * parameters, so that nothing a pack contains is ever taken for a template.
 *
 * @param expected what should be there
 * @param hint what to do
 */
record ConstraintMessage(String expected, String hint) {
    static final String DIVIDER = " | ";

    static ConstraintMessage parse(String message) {
        int cut = message.indexOf(DIVIDER);
        return cut < 0
                ? new ConstraintMessage(message, "Correct the value.")
                : new ConstraintMessage(message.substring(0, cut), message.substring(cut + DIVIDER.length()));
    }
}
