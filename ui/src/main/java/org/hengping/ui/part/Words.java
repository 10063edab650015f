package org.hengping.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.CurrentInstance;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.hengping.core.Sentence;
import org.jspecify.annotations.Nullable;

/** Words for people, in the language of the screen: translations by key, and the sentences and enums of the domain. */
public final class Words {

    private Words() {}

    /** The translation of a key; arguments are worded first. */
    public static String t(String key, @Nullable Object... arguments) {
        Object[] worded = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            worded[i] = word(arguments[i]);
        }
        return I18NProvider.translate(key, worded);
    }

    /** Work outside a screen, such as a download, in the language of the screen it was asked for on. */
    public static <T> T on(UI screen, Supplier<T> work) {
        Map<Class<?>, CurrentInstance> before = CurrentInstance.setCurrent(screen);
        try {
            return work.get();
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }

    public static String say(Sentence sentence) {
        return t(sentence.key(), sentence.arguments().toArray());
    }

    /** The word for a constant, such as {@code stage.DRAFT}. */
    public static String say(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName();
        return t(Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "." + constant.name());
    }

    private static Object word(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case Sentence sentence -> say(sentence);
            case Enum<?> constant -> say(constant);
            case LocalDate day -> day.toString();
            default -> argument.toString();
        };
    }
}
