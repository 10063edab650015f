package org.hengping.core.disclosure;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.disclosure.Hit.Kind;
import org.hengping.core.findings.PersonalData;
import org.hengping.core.findings.Place;
import org.hengping.core.findings.Spelling;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.lexicon.Words;

/**
 * Looks through a form before it is made public (保密审查), for personal data and for words that hint at secrecy. All texts are read, also
 * those that stay unpublished, such as the names of attachments; only 填报人 and 联系电话 are left out: they are never published.
 */
public final class SecrecyCheck {

    private static final int AROUND = 12;

    /** 内部控制, 内部审计 and the like are everyday words of an office, and 保密 alone is a duty, no secret. */
    private static final Pattern SECRECY = Pattern.compile(Words.SECRECY.pattern());

    private static final Pattern LANDLINE =
            Spelling.apart("(?<![\\d.])(?:\\(?0[1-9]\\d{1,2}|(?:\\+|00)86~0?[1-9]\\d{1,2})~\\d{3,4}~\\d{4}(?![\\d.])");
    private static final Pattern ACCOUNT =
            Spelling.apart("(?<![\\dA-Za-z.])(?:[3-9]\\d{15,18}|62\\d{2}(?:~\\d{4}){3}(?:~\\d{1,3})?)(?![\\dA-Za-z.])");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private SecrecyCheck() {}

    /** What is noticed, from the top of the form to its end. */
    public static List<Hit> of(EvaluationForm form) {
        return texts(form).flatMap(text -> hits(text).stream()).toList();
    }

    private static List<Hit> hits(Text text) {
        List<Hit> hits = new ArrayList<>();
        for (PersonalData.Found found : PersonalData.in(text.words())) {
            hits.add(hit(text, Kind.valueOf(found.kind().name()), found.at(), found.text()));
        }
        add(hits, text, Kind.ACCOUNT, ACCOUNT);
        add(hits, text, Kind.PHONE, LANDLINE);
        add(hits, text, Kind.MAIL, MAIL);
        add(hits, text, Kind.SECRECY, SECRECY);
        return hits.stream()
                .sorted((one, other) -> Integer.compare(one.at(), other.at()))
                .collect(toCollection(ArrayList::new));
    }

    /** What was taken for something else already is not taken twice: an identity number is no account. */
    private static void add(List<Hit> hits, Text text, Kind kind, Pattern pattern) {
        new Spelling(text.words())
                .find(pattern)
                .filter(found -> hits.stream().noneMatch(hit -> overlaps(hit, found)))
                .map(found -> hit(text, kind, found.at(), found.text()))
                .toList()
                .forEach(hits::add);
    }

    private static boolean overlaps(Hit hit, Spelling.Found found) {
        return found.at() < hit.at() + hit.found().length()
                && hit.at() < found.at() + found.text().length();
    }

    private static Hit hit(Text text, Kind kind, int at, String found) {
        String words = text.words();
        int from = Math.max(0, at - AROUND);
        int to = Math.min(words.length(), at + found.length() + AROUND);
        String around = (from > 0 ? "…" : "") + words.substring(from, to) + (to < words.length() ? "…" : "");
        return new Hit(kind, text.place(), at, found, around.replaceAll("\\s+", " "));
    }

    private static Stream<Text> texts(EvaluationForm form) {
        return Stream.of(
                        top(form),
                        form.budget().sources().stream()
                                .map(FundingLine::name)
                                .map(name -> new Text(PieceId.BUDGET, FormColumn.NAME, name)),
                        form.indicators().stream().flatMap(SecrecyCheck::row),
                        form.notApplicable().stream()
                                .map(request -> new Text(request.id(), FormColumn.REASON, request.reason())),
                        form.answers().stream().map(answer -> new Text(answer.id(), FormColumn.TEXT, answer.text())),
                        form.attachments().stream().map(file -> new Text(file.id(), FormColumn.NAME, file.name())))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> top(EvaluationForm form) {
        String department = form.header().departmentName();
        return Stream.of(
                new Text(PieceId.HEADER, FormColumn.DEPARTMENT_NAME, department),
                new Text(PieceId.FUNCTIONS, FormColumn.TEXT, form.functions().text()),
                new Text(PieceId.GOALS, FormColumn.PLANNED, form.goals().planned()),
                new Text(PieceId.GOALS, FormColumn.ACHIEVED, form.goals().achieved()));
    }

    private static Stream<Text> row(Indicator row) {
        PieceId piece = PieceId.row(row.number());
        return Stream.of(
                new Text(piece, FormColumn.LEVEL2, row.level2()),
                new Text(piece, FormColumn.LEVEL3, row.level3()),
                new Text(piece, FormColumn.CONTENT, row.content()),
                new Text(piece, FormColumn.TARGET, row.target()),
                new Text(piece, FormColumn.ACTUAL, row.actual()),
                new Text(piece, FormColumn.DEVIATION_REASON, row.deviationReason()),
                new Text(piece, FormColumn.IMPROVEMENT, row.improvement()));
    }

    private record Text(Place place, String words) {

        Text(PieceId piece, FormColumn column, String words) {
            this(new Place(piece, column), words);
        }
    }
}
