package org.hengping.ui.publicpages;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.ListedDisclosure;
import org.hengping.workflow.paper.PublicPlace;
import org.hengping.workflow.paper.PublicReading;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The public pages. Whatever was not disclosed is answered like what does not exist. */
@Controller
@ConditionalOnBooleanProperty(name = "hengping.public.enabled", matchIfMissing = true)
class PublicPages {

    private static final int LONGEST_SEARCH = 100;
    private static final String KEPT = "public, no-cache";

    private static final Comparator<ListedDisclosure> BY_NAME = Comparator.comparing(
                    (ListedDisclosure one) -> one.disclosure().departmentName(), Collator.getInstance(Locale.CHINA))
            .thenComparing(one -> one.disclosure().evaluationId());

    private final PublicReading reading;
    private final PublicFiles files;
    private final Edition edition;
    private final PublicAddress address;

    PublicPages(PublicReading reading, PublicFiles files, Edition edition, PublicAddress address) {
        this.reading = reading;
        this.files = files;
        this.edition = edition;
        this.address = address;
    }

    @GetMapping("/public")
    @Nullable
    ModelAndView home(ServletWebRequest request) {
        List<PublicPlace> districts = reading.districts();
        return page("home", request, Map.of("districts", districts), districts);
    }

    @GetMapping("/public/{district:\\d{6}}/{year:\\d{4}}")
    @Nullable
    ModelAndView list(
            @PathVariable String district,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String q,
            ServletWebRequest request) {
        Optional<PublicPlace> place =
                reading.district(district).filter(found -> found.years().containsKey(year));
        if (place.isEmpty()) {
            return missing(request);
        }
        String wanted = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH));
        List<ListedDisclosure> all = reading.list(district, year);
        List<ListedDisclosure> shown = all.stream()
                .filter(one -> one.disclosure().departmentName().contains(wanted))
                .sorted(BY_NAME)
                .toList();
        Wording words = PublicLanguage.of(request.getRequest()).words();
        ListPage list = new ListPage(place.get(), year, wanted, all.size(), ListPage.lines(words, shown));
        return page("list", request, Map.of("list", list), list);
    }

    @GetMapping("/public/form/{id:\\d{1,18}}")
    @Nullable
    ModelAndView form(@PathVariable long id, ServletWebRequest request) {
        Optional<Disclosure> found = reading.disclosure(id);
        if (found.isEmpty()) {
            return missing(request);
        }
        Disclosure disclosure = found.get();
        if (kept(request, "form", disclosure.hash(), disclosure.disclosedAt())) {
            return null;
        }
        FormPage form = FormPage.of(PublicLanguage.of(request.getRequest()).words(), reading.form(disclosure));
        return PublicView.of("form", request, Map.of("form", form));
    }

    @GetMapping("/public/form/{id:\\d{1,18}}/{kind:docx|xlsx|pdf}")
    Object file(@PathVariable long id, @PathVariable String kind, ServletWebRequest request) {
        Optional<Disclosure> found = reading.disclosure(id);
        if (found.isEmpty()) {
            return missing(request);
        }
        String verified = address.of(PublicAddress.VERIFY);
        String tag = "\""
                + edition.tag(kind, verified, found.get().hash(), found.get().disclosedAt()) + "\"";
        FileKind wanted = FileKind.valueOf(kind.toUpperCase(Locale.ROOT));
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return files.write(found.get(), wanted)
                .map(file -> sent(files.name(found.get(), wanted), wanted, tag, file))
                .orElseGet(() -> busy(request));
    }

    private static ResponseEntity<Object> sent(String name, FileKind wanted, String tag, byte[] file) {
        return ResponseEntity.ok()
                .eTag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    /** More people ask for files than can wait for them. */
    private static ResponseEntity<Object> busy(ServletWebRequest request) {
        String words = PublicLanguage.of(request.getRequest()).words().t("public.busy");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(PublicFiles.PATIENCE.toSeconds()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/public/**")
    ModelAndView missing(ServletWebRequest request) {
        Objects.requireNonNull(request.getResponse()).setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        ModelAndView page = PublicView.of("missing", request, Map.of());
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private @Nullable ModelAndView page(
            String name, ServletWebRequest request, Map<String, Object> content, Object decides) {
        return kept(request, name, decides) ? null : PublicView.of(name, request, content);
    }

    /** Whether the browser has the page as it is; whoever has a copy asks every time. The tag is weak: the page may be sent compressed. */
    private boolean kept(ServletWebRequest request, Object... decides) {
        String language = PublicLanguage.of(request.getRequest()).code();
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return request.checkNotModified("W/\"" + edition.tag(language, List.of(decides)) + "\"");
    }
}
