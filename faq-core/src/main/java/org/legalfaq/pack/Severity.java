package org.legalfaq.pack;

/** How grave a problem is. */
public enum Severity {
    /** The pack cannot be loaded. */
    ERROR,
    /** The pack can be loaded, but an editor should look. */
    WARNING
}
