/**
 * Start here: load or find a pack with {@link org.legalfaq.ContentPacks}, make a {@link org.legalfaq.FaqRepository} of
 * it, and ask.
 *
 * <pre>{@code
 * FaqRepository faqs = FaqRepository.bundled();
 * AskResult answer = faqs.ask("can the DA drop my case");
 * }</pre>
 */
@NullMarked
package org.legalfaq;

import org.jspecify.annotations.NullMarked;
