package org.legalfaq.internal.learning;

/**
 * An example to learn from.
 *
 * @param vector what it has of each feature
 * @param label the class it belongs to, a number from 0
 */
public record Example(FeatureVector vector, int label) {}
