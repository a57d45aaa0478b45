/**
 * Start here: load or find a pack with {@link org.legalfaq.ContentPacks}, make a {@link org.legalfaq.FaqRepository} of
 * it, and ask.
 *
 * <pre>{@code
 * FaqRepository faqs = FaqRepository.bundled();
 * AskResult answer = faqs.ask("can the DA drop my case");
 * }</pre>
 *
 * <p>Here and in all packages of the library, no parameter may be null unless it is marked so, and nothing returned is.
 * Whoever passes null gets a {@link NullPointerException} at once, whose message is the name of the parameter. Values are
 * immutable and safe for use by several threads, builders are not; of everything else its documentation says so.
 */
@NullMarked
package org.legalfaq;

import org.jspecify.annotations.NullMarked;
