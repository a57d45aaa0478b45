/**
 * Editorial warnings: what loads without error, but may be hard to read, hard to find or hard to rely on.
 */
@NullMarked
package org.legalfaq.authoring.lint;

import org.jspecify.annotations.NullMarked;
