package org.hengping.ui.publicpages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosure.Check;
import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.organization.District;
import org.hengping.core.results.Result;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.ListedDisclosure;
import org.hengping.workflow.paper.PublicPlace;
import org.hengping.workflow.paper.ShownDisclosure;
import org.hengping.workflow.paper.Signed;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The public pages as a browser gets them, without a server. */
public final class RenderedPage {

    private static final SpringTemplateEngine ENGINE = engine();
    private static final District DISTRICT = new District("430112", "望城区");

    private RenderedPage() {}

    public static String form(Version version, PublicForm form) {
        ShownDisclosure shown =
                new ShownDisclosure(DISTRICT, disclosure(version), form, new Signed(Instant.EPOCH, Instant.EPOCH));
        return ENGINE.process("public/form", context(Map.of("form", FormPage.of(Wording.chinese(), shown))));
    }

    /** The list of a year with this form alone. */
    public static String list(Version version, Result result) {
        List<ListedDisclosure> listed = List.of(new ListedDisclosure(disclosure(version), result.marks()));
        PublicPlace place = new PublicPlace(DISTRICT, new java.util.TreeMap<>(Map.of(2020, 1)));
        ListPage page = new ListPage(place, 2020, "", 1, ListPage.lines(Wording.chinese(), listed));
        return ENGINE.process("public/list", context(Map.of("list", page)));
    }

    private static Disclosure disclosure(Version version) {
        return new Disclosure(
                new VersionPlace(DISTRICT.code(), 1, version.number(), version.hash()),
                2020,
                version.form().header().departmentName(),
                Instant.EPOCH,
                new Check(1, "周岚", "可以公开", Map.of()),
                null);
    }

    private static Context context(Map<String, Object> content) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE, content);
        context.setVariable("w", new PageWords(Wording.chinese()));
        Map.of("language", "zh-CN", "lang", "zh", "otherLang", "en", "suffix", "", "otherPage", "/")
                .forEach(context::setVariable);
        return context;
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(
                    IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }
}
