package org.legalfaq.internal.json;

import jakarta.validation.Valid;
import java.util.List;

/** The file of topics. */
@PackFile
public record TopicsDoc(@Needed List<@Valid TopicDoc> topics) {}
