package org.legalfaq.authoring.markdown;

import org.legalfaq.pack.ProblemCode;
import org.legalfaq.spi.FileProblems;
import org.legalfaq.spi.PackNode;

/** Reports where the form of a file is broken. */
record Reading(FileProblems problems) {
    void syntax(PackNode.Position position, String found, String expected, String hint) {
        problems.add(ProblemCode.FILE_SYNTAX, position, found, expected, hint);
    }
}
