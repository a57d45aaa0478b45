package org.legalfaq.internal.json;

import tools.jackson.databind.node.ObjectNode;

/** What a schema can say about a form. It refuses nothing that the form accepts. */
final class FormSchema {
    /** Steps without backslash, colon or control character, and none empty, "." or "..". */
    static final String PATH = "^(?!\\.{1,2}(/|$))[^/\\\\:\\u0000-\\u001F\\u007F-\\u009F]+"
            + "(/(?!\\.{1,2}(/|$))[^/\\\\:\\u0000-\\u001F\\u007F-\\u009F]+)*$";

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String STEP = "(?=[a-z0-9-]{1,100}(/|$))" + SLUG;
    private static final String VERSION = "[^\\s,\\[\\]()]{1,100}";

    private FormSchema() {}

    static void add(ObjectNode schema, Form form) {
        schema.put("pattern", pattern(form));
        if (form == Form.SLUG || form == Form.ENTRY_ID || form == Form.EXPECTED_ENTRY) {
            schema.put("maxLength", 100);
        } else if (form == Form.JURISDICTION) {
            schema.put("maxLength", 40);
        }
        // VS Code shows it in place of the pattern.
        ConstraintMessage message = ConstraintMessage.parse(form.message());
        schema.put("patternErrorMessage", "Expected: " + message.expected() + ". " + message.hint());
    }

    static String pattern(Form form) {
        return switch (form) {
            case TEXT -> "\\S";
            case SLUG, EXPECTED_ENTRY -> "^" + SLUG + "$";
            case ENTRY_ID -> "^(?!none$)" + SLUG + "$";
            case TOPIC -> "^" + STEP + "(/" + STEP + ")*$";
            case JURISDICTION -> "^(001|[A-Za-z]{2}(-[A-Za-z0-9]{1,8})*)$";
            // Subtags by their lengths only; which may follow which, the library knows.
            case LANGUAGE -> "^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$";
            case WEB_ADDRESS -> "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]";
            case SHA_256 -> "^[0-9a-fA-F]{64}$";
            case VERSION_RANGE ->
                "^(\\[\\s*" + VERSION + "\\s*\\]|[\\[(]\\s*(" + VERSION + ")?\\s*,\\s*(" + VERSION + ")?\\s*[\\])])$";
            case PROBLEM_CODE -> "^LF[0-9]{3}$";
        };
    }
}
