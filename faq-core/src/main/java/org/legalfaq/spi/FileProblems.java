package org.legalfaq.spi;

import org.legalfaq.pack.ProblemCode;

/** Takes what a {@link PackFormat} finds wrong in one file. */
@FunctionalInterface
public interface FileProblems {

    /**
     * Takes a problem.
     *
     * @param code what is wrong, usually {@link ProblemCode#FILE_SYNTAX}, not null
     * @param position where, not null
     * @param found what is there; text from the file may be quoted as it is, not null
     * @param expected what should be there, not null
     * @param hint what to do, not null
     */
    void add(ProblemCode code, PackNode.Position position, String found, String expected, String hint);
}
