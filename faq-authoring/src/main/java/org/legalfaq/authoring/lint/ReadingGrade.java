package org.legalfaq.authoring.lint;

import org.legalfaq.model.EntryId;

/**
 * How many years of school the texts of an entry ask for, by Flesch and Kincaid's formula for English. Of a few words it
 * is a rough figure.
 *
 * @param entry the entry, not null
 * @param shortAnswer the grade of the short answer; may be below 0 for very plain texts
 * @param answer the grade of the answer; may be below 0 for very plain texts
 */
public record ReadingGrade(EntryId entry, double shortAnswer, double answer) {}
