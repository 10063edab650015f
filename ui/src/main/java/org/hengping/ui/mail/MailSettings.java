package org.hengping.ui.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters need beyond the mail server.
 *
 * @param address where people reach the product, such as {@code https://hengping.example.gov.cn}; empty: letters have no links
 * @param mail who letters come from
 */
@ConfigurationProperties("hengping")
record MailSettings(
        @DefaultValue("") String address, @DefaultValue Mail mail) {

    /** @param from the sender's address; where it is empty, the user name at the mail server */
    record Mail(@DefaultValue("") String from) {}

    MailSettings {
        if (!address.isEmpty() && !address.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException(
                    "hengping.address must be where people reach the product, such as https://hengping.example.gov.cn, not "
                            + address);
        }
        address = address.replaceAll("/+$", "");
    }

    /** The host in the numbers of letters. */
    String host() {
        return address.isEmpty() ? "hengping.invalid" : URI.create(address).getHost();
    }

    /** The way to a screen; empty where no address is known. */
    String link(String path) {
        return address.isEmpty() ? "" : address + path;
    }
}
