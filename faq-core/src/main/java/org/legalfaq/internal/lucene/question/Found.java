package org.legalfaq.internal.lucene.question;

import java.util.List;
import java.util.Set;
import org.legalfaq.query.Span;

/**
 * Where one text holds words of a question.
 *
 * @param spans the places, ascending and apart
 * @param terms the question's terms it holds, in any wording
 */
record Found(List<Span> spans, Set<String> terms) {}
