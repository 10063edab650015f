package org.hengping.core.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An example to show and to test with: a women's federation's form with 14 filled rows, 3 empty ones, and the mistakes people make. */
public final class Example {

    private Example() {}

    public static EvaluationForm womensFederation() {
        try (InputStream file = Objects.requireNonNull(Example.class.getResourceAsStream("example.form"))) {
            return FormText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
