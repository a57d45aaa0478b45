package org.legalfaq.internal.lucene.question;

import java.util.List;
import java.util.Set;
import org.legalfaq.query.Highlight;

/**
 * What a matched text holds of a question.
 *
 * @param terms the question's terms it holds, in any wording
 * @param highlights where, in the order of the fields
 */
public record MatchedText(Set<String> terms, List<Highlight> highlights) {}
