package org.hengping.ui.publicpages;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.PaperVerifying;
import org.hengping.workflow.paper.Proof;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * 核验: whoever holds a paper or a file asks whether it is the product's, and whether it still holds. What is unknown, mistyped or not vouched
 * for gets the same bytes after the same time.
 */
@Controller
@ConditionalOnBooleanProperty(name = "hengping.public.enabled", matchIfMissing = true)
class VerifyPage {

    private static final Pattern BETWEEN = Pattern.compile("[\\s·・.-]+");
    private static final Pattern SIGNS = Pattern.compile("[0-9a-f]{8,64}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final PaperVerifying verifying;
    private final Turnstile turnstile;
    private final SteadyPace pace;

    VerifyPage(PaperVerifying verifying, Turnstile turnstile, SteadyPace pace) {
        this.verifying = verifying;
        this.turnstile = turnstile;
        this.pace = pace;
    }

    /**
     * @param h signs typed, or those of a QR code
     * @param n number of the form, which the old eight signs need
     * @param file what came of a file: its digest, or why there is none
     */
    @GetMapping(PublicAddress.VERIFY)
    Object verify(
            @RequestParam(defaultValue = "") String h,
            @RequestParam(defaultValue = "") String n,
            @RequestParam(defaultValue = "") String file,
            ServletWebRequest request) {
        String signs = plain(h);
        String form = plain(n);
        if (signs.isEmpty() && !DIGEST.matcher(file).matches()) {
            return page(request, outcome(file), List.of(), "");
        }
        if (!turnstile.lets(request.getRequest().getRemoteAddr())) {
            return busy(request);
        }
        return signs.isEmpty()
                ? answer(request, () -> verifying.file(file).stream().toList(), "own", "alien", "file=" + file)
                : answer(request, () -> version(signs, form), "found", "missing", "h=" + signs + "&n=" + form);
    }

    private List<Proof> version(String signs, String form) {
        boolean asked = SIGNS.matcher(signs).matches()
                && (form.isEmpty() || NUMBER.matcher(form).matches());
        return asked ? verifying.version(signs, form.isEmpty() ? null : Long.valueOf(form)) : List.of();
    }

    private ModelAndView answer(
            ServletWebRequest request, Supplier<List<Proof>> question, String yes, String no, String asked) {
        List<Proof> proofs = pace.answer(question);
        return page(request, proofs.isEmpty() ? no : yes, proofs, proofs.isEmpty() ? "" : asked);
    }

    /** @param asked the question as an address has it; empty where the answer must not depend on it */
    private static ModelAndView page(ServletWebRequest request, String outcome, List<Proof> proofs, String asked) {
        PublicLanguage language = PublicLanguage.of(request.getRequest());
        Wording words = language.words();
        ModelAndView page = PublicView.of(
                "verify",
                request,
                Map.of(
                        "outcome",
                        outcome,
                        "proofs",
                        proofs.stream().map(proof -> ProofPage.of(words, proof)).toList()));
        page.addObject(
                "otherPage",
                request.getRequest().getRequestURI() + "?" + (asked.isEmpty() ? "" : asked + "&") + "lang="
                        + language.other().code());
        if (outcome.equals("missing")) {
            page.setStatus(HttpStatus.NOT_FOUND);
        }
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return page;
    }

    /** Why there is no digest of a file; empty where nothing was asked. */
    private static String outcome(String file) {
        return switch (file) {
            case "none", "large", "busy" -> file;
            default -> "";
        };
    }

    private static ResponseEntity<Object> busy(ServletWebRequest request) {
        String words = PublicLanguage.of(request.getRequest()).words().t("verify.slow");
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words.getBytes(StandardCharsets.UTF_8));
    }

    /** As people type it: full width, capitals, blanks and hyphens between the signs. */
    private static String plain(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return BETWEEN.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
