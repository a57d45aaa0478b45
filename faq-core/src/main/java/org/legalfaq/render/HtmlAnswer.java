package org.legalfaq.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.commonmark.renderer.html.HtmlRenderer;
import org.legalfaq.model.Authority;
import org.legalfaq.model.EntryId;
import org.legalfaq.model.FaqEntry;

/**
 * An answer as an HTML fragment that is safe to put into a page: raw HTML in the answer is shown as text, links lead
 * only to {@code https}, {@code http}, {@code mailto}, {@code tel} and to entries, images are their alternative text,
 * and references are links to the list of authorities.
 *
 * <p>The fragments hold no script, no style and no attributes but {@code href}, {@code id}, {@code class} and, on a list,
 * {@code start}. Immutable and safe for use by several threads.
 */
public final class HtmlAnswer {
    private final LinkPolicy links;

    private HtmlAnswer(LinkPolicy links) {
        this.links = links;
    }

    /**
     * Returns a renderer that links an entry ({@code [text](entry:some-id)}) to the anchor {@code #some-id}.
     *
     * @return the renderer, never null
     */
    public static HtmlAnswer renderer() {
        return renderer(id -> "#" + id);
    }

    /**
     * Returns a renderer that links entries to your own pages.
     *
     * @param entryLinks gives the address of an entry's page, used as it is; may throw an {@link IllegalArgumentException},
     *     and then the link is shown as text; not null
     * @return the renderer, never null
     */
    public static HtmlAnswer renderer(Function<? super EntryId, String> entryLinks) {
        requireNonNull(entryLinks, "entryLinks");
        return new HtmlAnswer(new LinkPolicy(entryLinks));
    }

    /**
     * Renders the full answer.
     *
     * @param entry the entry, not null
     * @return an HTML fragment, never null
     */
    public String answer(FaqEntry entry) {
        requireNonNull(entry, "entry");
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .nodeRendererFactory(context -> new SafeNodeRenderer(context, links, entry))
                .build()
                .render(AnswerMarkdown.parse(entry.answer()));
    }

    /**
     * Renders the list of authorities that the references of {@link #answer} lead to.
     *
     * @param entry the entry, not null
     * @return an ordered list, or an empty text if the entry has no authorities, never null
     */
    public String authorities(FaqEntry entry) {
        requireNonNull(entry, "entry");
        List<Authority> authorities = entry.authorities();
        if (authorities.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol class=\"authorities\">\n");
        for (Authority authority : authorities) {
            html.append("<li id=\"").append(anchor(entry, authority)).append("\">");
            html.append(authority
                    .url()
                    .flatMap(url -> links.allow(url.toString()))
                    .map(url -> "<a href=\"" + Html.escape(url) + "\">" + Html.escape(authority.cite()) + "</a>")
                    .orElseGet(() -> Html.escape(authority.cite())));
            html.append("</li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    /**
     * Returns the anchor that the references of {@link #answer} to an authority lead to, for a list of authorities of your
     * own.
     *
     * @param entry the entry, not null
     * @param authority one of its authorities, not null
     * @return the value of the {@code id} to give to the authority, never null
     */
    public static String anchor(FaqEntry entry, Authority authority) {
        requireNonNull(entry, "entry");
        requireNonNull(authority, "authority");
        return entry.id() + "-" + authority.key();
    }
}
