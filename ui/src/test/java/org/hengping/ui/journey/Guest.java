package org.hengping.ui.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.day.Stopwatch;

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

    /** Sends a file as a browser sends a form. */
    HttpResponse<String> drop(String path, byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url(path)))
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
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

    /** How long two questions take, asked in turn so that both meet the same load: the lower quartile of twenty each, in milliseconds. */
    long[] took(String one, String other) throws IOException, InterruptedException {
        long[][] took = new long[2][20];
        for (int i = 0; i < took[0].length; i++) {
            took[0][i] = took(one);
            took[1][i] = took(other);
        }
        Arrays.sort(took[0]);
        Arrays.sort(took[1]);
        return new long[] {took[0][5], took[1][5]};
    }

    private long took(String question) throws IOException, InterruptedException {
        Stopwatch watch = Stopwatch.start();
        get(question, "X-Forwarded-For", "198.51.100.1");
        return watch.elapsed().toMillis();
    }

    /** Where many ask at once, as somebody at an address of the network. */
    HttpResponse<String> ask(String question, String address) {
        try {
            return get(question, "X-Forwarded-For", address);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** All headers of an answer but the time. */
    static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
