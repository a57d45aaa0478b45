package org.legalfaq.internal.json;

import jakarta.validation.Valid;
import java.util.List;

/** A file of entries. */
@PackFile
public record EntriesDoc(@Needed List<@Valid EntryDoc> entries) {}
