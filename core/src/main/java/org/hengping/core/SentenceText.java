package org.hengping.core;

import java.util.ArrayList;
import java.util.List;

/**
 * How the arguments of a sentence are kept: one line each. Text, numbers and days are kept as they print themselves; a constant
 * as the key of its word, and a further sentence with its own arguments, so that both are worded in the language of the reader.
 */
public final class SentenceText {

    private SentenceText() {}

    public static String write(Sentence what) {
        Fields fields = new Fields();
        List<Object> arguments = what.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case Sentence sentence ->
                    fields.with(i + ".key", sentence.key()).with(i + ".arguments", write(sentence));
                case Enum<?> constant -> fields.with(i + ".key", key(constant));
                case Object other -> fields.with(i + ".text", other).with(i + ".empty", empty(other));
            }
        }
        return fields.write();
    }

    /** The sentence of a key with the arguments as they were written. */
    public static Sentence read(String key, String text) {
        Fields fields = Fields.read(text);
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; ; i++) {
            String word = fields.text(i + ".key");
            String plain = fields.text(i + ".text");
            if (!word.isEmpty()) {
                arguments.add(read(word, fields.text(i + ".arguments")));
            } else if (!plain.isEmpty() || !fields.text(i + ".empty").isEmpty()) {
                arguments.add(plain);
            } else {
                return new Sentence(key, arguments);
            }
        }
    }

    private static String empty(Object argument) {
        return argument.toString().isEmpty() ? "yes" : "";
    }

    private static String key(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "." + constant.name();
    }
}
