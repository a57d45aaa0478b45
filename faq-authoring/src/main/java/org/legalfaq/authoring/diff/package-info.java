/**
 * What changed from one pack to another: entries, and the answers that readers get.
 */
@NullMarked
package org.legalfaq.authoring.diff;

import org.jspecify.annotations.NullMarked;
