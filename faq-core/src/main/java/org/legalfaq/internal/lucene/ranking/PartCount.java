package org.legalfaq.internal.lucene.ranking;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Counts the parts of a query in the way of Lucene's limit on them. */
final class PartCount extends QueryVisitor {
    private int count;

    private PartCount() {}

    static int of(Query query) {
        PartCount visitor = new PartCount();
        query.visit(visitor);
        return visitor.count;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        count++;
    }

    @Override
    public void visitLeaf(Query query) {
        count++;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return this;
    }
}
