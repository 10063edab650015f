package org.hengping.ui.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is not signed in and keeps no cookie; follows no redirection. */
record Guest(ServerProcess server, HttpClient client) {

    private static final Pattern FORM = Pattern.compile("href=\"(/public/form/\\d+)\"");

    Guest(ServerProcess server) {
        this(server, HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(server.url(path))).build(), BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url(path)))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    /** The address of the first form of a list. */
    String firstForm(String list) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(get(list).body());
        if (!form.find()) {
            throw new IllegalStateException("No form is public in " + list);
        }
        return form.group(1);
    }
}
