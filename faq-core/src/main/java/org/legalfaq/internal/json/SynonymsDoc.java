package org.legalfaq.internal.json;

import jakarta.validation.Valid;
import java.util.List;

/** The file of synonyms. */
@PackFile
public record SynonymsDoc(@Needed List<@Valid SynonymDoc> synonyms) {}
