package org.hengping.ui.publicpages;

import java.util.Map;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** A public page in the language of its reader: what the frame around each of them needs. */
final class PublicView {

    private PublicView() {}

    /** @param name of the template */
    static ModelAndView of(String name, ServletWebRequest request, Map<String, Object> content) {
        PublicLanguage language = PublicLanguage.of(request.getRequest());
        ModelAndView page = new ModelAndView("public/" + name, content);
        page.addObject("w", new PageWords(language.words()));
        page.addObject("language", language.tag());
        page.addObject("lang", language.code());
        page.addObject("otherLang", language.other().code());
        page.addObject("suffix", request.getParameter("lang") == null ? "" : "?lang=" + language.code());
        page.addObject(
                "otherPage",
                request.getRequest().getRequestURI() + "?lang="
                        + language.other().code());
        return page;
    }
}
