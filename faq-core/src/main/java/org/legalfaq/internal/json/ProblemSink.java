package org.legalfaq.internal.json;

import org.legalfaq.pack.ProblemCode;

/** Takes the problems of one file. */
@FunctionalInterface
public interface ProblemSink {

    /**
     * Takes a problem.
     *
     * @param code what is wrong
     * @param place where
     * @param found what is there
     * @param expected what should be there
     * @param hint what to do
     */
    void add(ProblemCode code, Place place, String found, String expected, String hint);
}
