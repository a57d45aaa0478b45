package org.legalfaq.pack;

/**
 * What can be wrong in a pack, so that it cannot be loaded. Codes are stable: they keep their number and meaning from
 * release to release.
 *
 * <p>1xx: where the pack comes from and its files. 2xx: the text of a file. 3xx: the shape and the values of one file. 4xx:
 * rules across entries and files. 5xx: packs laid over one another.
 */
public enum ProblemCode {
    /** The folder, archive or stream cannot be opened or read. */
    SOURCE_UNREADABLE(101, "source cannot be read"),
    /** There is no {@code pack.json} at the root. */
    MANIFEST_MISSING(102, "manifest is missing"),
    /** A file that the manifest lists is not there. */
    FILE_MISSING(103, "listed file is missing"),
    /** A path is not a plain path inside the pack: absolute, with {@code ..} or a backslash, or through a link. */
    FILE_OUTSIDE_PACK(104, "path is not inside the pack"),
    /** A file, or the pack as a whole, is larger than allowed, or there are too many files. */
    FILE_TOO_LARGE(105, "file or pack is too large"),
    /** The manifest lists a file twice. */
    FILE_LISTED_TWICE(106, "file is listed twice"),
    /** A file's SHA-256 is not the one in the manifest. */
    FILE_ALTERED(107, "file does not match its checksum"),
    /** The manifest's id is not the one the pack was asked for by. */
    PACK_ID_MISMATCH(108, "pack has another id"),
    /** The name of a file has an ending that stands for no known format. */
    UNKNOWN_FILE_FORMAT(109, "format of file is not known"),
    /** A signed pack is asked for, and this one is not signed. */
    PACK_UNSIGNED(110, "pack is not signed"),
    /** The pack is signed, but not this file. */
    FILE_UNSIGNED(111, "file is not signed"),
    /** The signature does not fit what the pack holds. */
    SIGNATURE_BROKEN(112, "signature does not fit"),
    /** The pack is signed by someone else than was asked for. */
    SIGNER_NOT_ACCEPTED(113, "signer is not accepted"),
    /** The certificate of the signer has expired, or does not hold yet. */
    SIGNER_EXPIRED(114, "certificate of the signer is not valid now"),

    /** The bytes are not UTF-8. */
    ENCODING(201, "text is not UTF-8"),
    /** The file starts with a byte order mark. */
    BYTE_ORDER_MARK(202, "file starts with a byte order mark"),
    /** The text is not JSON. */
    JSON_SYNTAX(203, "JSON syntax error"),
    /** An object has a key twice. */
    DUPLICATE_KEY(204, "key stands twice in one object"),
    /** Something follows the JSON value. */
    TRAILING_TEXT(205, "text after the end of the JSON value"),
    /** Objects and arrays are nested too deeply. */
    TOO_DEEP(206, "nesting is too deep"),
    /** A text, number or list is too long. */
    VALUE_TOO_LONG(207, "text, number or list is too long"),
    /** A text holds a control character or one that turns the writing direction. */
    FORBIDDEN_CHARACTER(208, "forbidden character"),
    /** A file in another format than JSON does not have its form. */
    FILE_SYNTAX(209, "syntax error"),

    /** The pack is written in a format that this library does not know. */
    FORMAT_VERSION(301, "format version is not supported"),
    /** The format has no such field. */
    UNKNOWN_FIELD(302, "unknown field"),
    /** A value has the wrong JSON type. */
    WRONG_TYPE(303, "wrong type of value"),
    /** A needed field is missing. */
    MISSING_FIELD(304, "needed field is missing"),
    /** A value is not allowed. */
    INVALID_VALUE(305, "value is not allowed"),

    /** Two texts have the same id and language on the same day. */
    DUPLICATE_ENTRY(401, "entry stands twice"),
    /** Two entries of a family answer for the same jurisdiction on the same day. */
    FAMILY_CONFLICT(402, "two entries of a family answer for one jurisdiction"),
    /** A topic is not declared. */
    UNKNOWN_TOPIC(403, "topic is not declared"),
    /** A jurisdiction is not known. */
    UNKNOWN_JURISDICTION(404, "jurisdiction is not known"),
    /** A reference names no entry. */
    UNKNOWN_ENTRY(405, "entry does not exist"),
    /** A retired id is in use again. */
    RETIRED_ID_REUSED(406, "retired id is in use again"),
    /** Redirects lead round in a circle. */
    REDIRECT_CYCLE(407, "redirects go round in a circle"),
    /** A footnote reference names no authority of its entry. */
    UNKNOWN_AUTHORITY(408, "footnote reference names no authority"),
    /** Two authorities of an entry have the same key. */
    DUPLICATE_AUTHORITY(409, "authority key stands twice"),
    /** Dates are in the wrong order. */
    DATES_OUT_OF_ORDER(410, "dates are out of order"),
    /** The pack has no disclaimer for some entry. */
    DISCLAIMER_MISSING(411, "disclaimer is missing"),
    /** A topic is declared twice. */
    DUPLICATE_TOPIC(412, "topic is declared twice"),
    /** The topic above is not declared. */
    TOPIC_PARENT_MISSING(413, "parent topic is not declared"),
    /** A registered jurisdiction has an unknown parent, a taken alias, or a circle of parents. */
    JURISDICTION_REGISTRATION(414, "jurisdiction cannot be registered"),
    /** A text is in a language the manifest does not list. */
    LANGUAGE_UNDECLARED(415, "language is not declared"),
    /** A translation has no text in the main language to belong to. */
    TRANSLATION_WITHOUT_SOURCE(416, "translation has no source text"),
    /** A translation carries a field that it inherits. */
    TRANSLATION_FIELD(417, "field does not belong in a translation"),
    /** The pack has no entry. */
    NO_ENTRIES(418, "pack has no entries"),
    /** The pack has more entries than the limit allows. */
    TOO_MANY_ENTRIES(419, "pack has too many entries"),

    /** The overlay was made for another pack. */
    OVERLAY_BASE(501, "overlay is for another pack"),
    /** The overlay hides an entry that is not there. */
    HIDES_UNKNOWN_ENTRY(502, "hidden entry does not exist"),
    /** A redirect leads to a hidden entry. */
    REDIRECT_TO_HIDDEN(503, "redirect leads to a hidden entry");

    private final int number;
    private final String title;

    ProblemCode(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /**
     * Returns the code as it is printed, such as {@code LF203}.
     *
     * @return the code, never null
     */
    public String id() {
        return "LF" + number;
    }

    /**
     * Returns what is wrong in a few words.
     *
     * @return the title, never null
     */
    public String title() {
        return title;
    }
}
