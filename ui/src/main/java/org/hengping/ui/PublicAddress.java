package org.hengping.ui;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import jakarta.servlet.http.HttpServletRequest;
import org.hengping.core.review.ShortHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the product is reached, and where everybody can read a disclosed form: nowhere while the public pages are switched off. */
@Component
public class PublicAddress {

    /** The page where anybody verifies a paper, from the root of the product. */
    public static final String VERIFY = "/verify";

    private final boolean open;

    private final String address;

    PublicAddress(
            @Value("${hengping.public.enabled:true}") boolean open, @Value("${hengping.address:}") String address) {
        this.open = open;
        this.address = address.replaceAll("/+$", "");
    }

    /**
     * Where a page of the product is, for papers that everybody gets alike: nothing in it is what a request says of itself.
     *
     * @param path from the root of the product, such as {@code /public/form/7}
     * @return the path alone where no address is configured
     */
    public String of(String path) {
        return address + path;
    }

    /** The same for the paper of one person: where no address is configured, under that by which this person reached the product. */
    public String of(String path, HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        String server = url.substring(0, url.length() - request.getRequestURI().length());
        return address.isEmpty() ? server + request.getContextPath() + path : of(path);
    }

    /**
     * Where a version is verified, for a QR code that everybody gets alike.
     *
     * @param hash of the version
     * @return empty where no address is configured, or the public pages are switched off
     */
    public String verifying(String hash) {
        return open && !address.isEmpty() ? of(query(hash)) : "";
    }

    /** The same for the paper of one person; empty where the public pages are switched off. */
    public String verifying(String hash, HttpServletRequest request) {
        return open ? of(query(hash), request) : "";
    }

    private static String query(String hash) {
        return VERIFY + "?h=" + ShortHash.of(hash);
    }

    /** The way to the public page of a form, in a window of its own; invisible where there is none. */
    public Anchor link(long evaluationId) {
        Anchor link = new Anchor("public/form/" + evaluationId, t("disclosure.page"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("public-page");
        link.setVisible(open);
        return link;
    }
}
