/**
 * The embedded search engine on Apache Lucene. A query's way: its words are read as questions ({@code question}), texts that
 * match are collected ({@code index}) and scored ({@code ranking}, {@code meaning}), and become hits ({@code hits}) and a page.
 * Not exported.
 */
@NullMarked
package org.legalfaq.internal.lucene;

import org.jspecify.annotations.NullMarked;
