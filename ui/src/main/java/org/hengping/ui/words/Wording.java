package org.hengping.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hengping.core.Sentence;

/** The words of the screens, where there is no screen. */
public record Wording(ResourceBundle words) {

    public static Wording chinese() {
        return new Wording(ResourceBundle.getBundle("vaadin-i18n.translations", Locale.SIMPLIFIED_CHINESE));
    }

    /** In the language of a screen: Chinese, or English for everybody else. */
    public static Wording of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? chinese()
                : new Wording(ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH));
    }

    public String say(Sentence sentence) {
        return t(sentence.key(), sentence.arguments().toArray());
    }

    public String t(String key, Object... arguments) {
        Object[] worded = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            worded[i] = word(arguments[i]);
        }
        return new MessageFormat(words.getString(key), words.getLocale()).format(worded);
    }

    private String word(Object argument) {
        return switch (argument) {
            case Sentence sentence -> say(sentence);
            case Enum<?> constant -> constant(constant);
            default -> argument.toString();
        };
    }

    private String constant(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName();
        return words.getString(Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "." + constant.name());
    }
}
