package org.hengping.ui.keep;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the framework says by itself is in the language of the screen. */
class SystemWordsTest {

    @ParameterizedTest
    @CsvSource({"zh-CN, 登录已过期", "en, Your sign-in has expired", "fr, Your sign-in has expired"})
    void the_end_of_a_session_is_said_in_the_language_of_the_screen(String language, String words) {
        assertThat(in(Locale.forLanguageTag(language)).getSessionExpiredCaption())
                .isEqualTo(words);
        assertThat(in(Locale.forLanguageTag(language)).isSessionExpiredNotificationEnabled())
                .isTrue();
    }

    @Test
    void nothing_is_said_in_english_on_a_chinese_screen() {
        SystemMessages words = in(Locale.SIMPLIFIED_CHINESE);

        assertThat(List.of(
                        words.getSessionExpiredCaption(),
                        words.getSessionExpiredMessage(),
                        words.getInternalErrorCaption(),
                        words.getInternalErrorMessage(),
                        words.getCookiesDisabledCaption(),
                        words.getCookiesDisabledMessage()))
                .allSatisfy(text -> assertThat(text.replace("Cookie", "")).doesNotContainPattern("[A-Za-z]"));
    }

    private static SystemMessages in(Locale language) {
        return new SystemWords(info -> language).getSystemMessages(new SystemMessagesInfo(language, null, null));
    }
}
