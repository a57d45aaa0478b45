package org.legalfaq.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.legalfaq.model.Authority;
import org.legalfaq.model.FaqEntry;

/** Renders the nodes that need care: links, images and references. */
final class SafeNodeRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final LinkPolicy links;
    private final FaqEntry entry;

    SafeNodeRenderer(HtmlNodeRendererContext context, LinkPolicy links, FaqEntry entry) {
        this.context = context;
        this.links = links;
        this.entry = entry;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, AuthorityReference.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof AuthorityReference reference) {
            reference(reference);
        } else {
            children(node);
        }
    }

    private void link(Link link) {
        Optional<String> address = links.allow(link.getDestination());
        HtmlWriter html = context.getWriter();
        address.ifPresent(href -> html.tag("a", Map.of("href", href)));
        children(link);
        address.ifPresent(href -> html.tag("/a"));
    }

    private void reference(AuthorityReference reference) {
        HtmlWriter html = context.getWriter();
        List<Authority> authorities = entry.authorities();
        Optional<Authority> authority = entry.authority(reference.key());
        html.tag("sup");
        if (authority.isPresent()) {
            html.tag("a", Map.of("href", "#" + HtmlAnswer.anchor(entry, authority.get())));
            html.text("[" + (authorities.indexOf(authority.get()) + 1) + "]");
            html.tag("/a");
        } else {
            html.text("[" + reference.key() + "]");
        }
        html.tag("/sup");
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
