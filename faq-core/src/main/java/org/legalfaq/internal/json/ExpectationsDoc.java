package org.legalfaq.internal.json;

import jakarta.validation.Valid;
import java.util.List;

/** The file of expectations. */
@PackFile
public record ExpectationsDoc(@Needed List<@Valid ExpectationDoc> expectations) {}
