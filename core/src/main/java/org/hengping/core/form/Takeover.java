package org.hengping.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.form.Piece.AnnualGoals;
import org.hengping.core.form.Piece.Answer;
import org.hengping.core.form.Piece.Attachment;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.Header;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.Piece.RowOrder;
import org.hengping.core.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A file that is read into a draft (读入), part by part. What the file says nothing of stays as it is. Answers, and requests to leave a row out,
 * stay where what they are about stays the same.
 */
public final class Takeover {

    /** What can be taken, each by itself: 单位信息, 资金情况, 部门职能概述, 年度总体目标, 绩效指标. */
    public static final List<PieceId> PARTS =
            List.of(PieceId.HEADER, PieceId.BUDGET, PieceId.FUNCTIONS, PieceId.GOALS, PieceId.ROWS);

    private final EvaluationForm draft;
    private final EvaluationForm file;
    private final EvaluationForm merged;
    private final Set<Integer> gone;

    /**
     * @param draft the draft as it is
     * @param file what was read
     */
    public Takeover(EvaluationForm draft, EvaluationForm file) {
        this.draft = draft;
        this.file = file;
        RowsTakeover rows = new RowsTakeover(draft.indicators(), file.indicators());
        gone = rows.gone();
        merged = new EvaluationForm(
                header(file.header(), draft.header()),
                has(PieceId.BUDGET) ? budget(file.budget(), draft.budget()) : draft.budget(),
                has(PieceId.FUNCTIONS) ? file.functions() : draft.functions(),
                new AnnualGoals(
                        or(file.goals().planned(), draft.goals().planned()),
                        or(file.goals().achieved(), draft.goals().achieved())),
                has(PieceId.ROWS) ? rows.rows() : draft.indicators(),
                draft.notApplicable(),
                draft.answers(),
                draft.attachments());
    }

    /** Whether the file says anything of a part. */
    public boolean has(PieceId part) {
        return switch (part.kind()) {
            case "header" ->
                !header(file.header(), EvaluationForm.blank("").header())
                        .equals(EvaluationForm.blank("").header());
            case "budget" ->
                file.budget().selfScore() != null
                        || figures(file.budget().total())
                        || file.budget().sources().stream().anyMatch(Takeover::figures);
            case "functions" -> !file.functions().text().isBlank();
            case "goals" ->
                !file.goals().planned().isBlank() || !file.goals().achieved().isBlank();
            default -> file.indicators().stream().anyMatch(row -> !row.empty());
        };
    }

    /** Whether taking a part changes the draft. */
    public boolean changes(PieceId part) {
        return switch (part.kind()) {
            case "header" -> !merged.header().equals(draft.header());
            case "budget" -> !merged.budget().equals(draft.budget());
            case "functions" -> !merged.functions().equals(draft.functions());
            case "goals" -> !merged.goals().equals(draft.goals());
            default -> !merged.indicators().equals(draft.indicators());
        };
    }

    /** The form with every part that the file has; rows in the order of the file. */
    public EvaluationForm merged() {
        return merged;
    }

    /** The row of the draft that a merged row stands for: of the same number and name, perhaps with another target. */
    public Optional<Indicator> former(Indicator row) {
        return draft.indicator(row.number())
                .filter(old -> RowsTakeover.name(old).equals(RowsTakeover.name(row)));
    }

    /** The pieces to save for the parts that are taken. */
    public List<Piece> saved(Set<PieceId> parts) {
        List<Piece> pieces = new ArrayList<>();
        Stream.of(merged.header(), merged.budget(), merged.functions(), merged.goals())
                .filter(piece -> parts.contains(piece.id()))
                .forEach(pieces::add);
        if (parts.contains(PieceId.ROWS)) {
            merged.indicators().forEach(row -> pieces.add(new Row(row)));
            pieces.add(new RowOrder(numbers()));
        }
        return pieces;
    }

    /** The pieces to remove: rows that the file does not have, and what was said about something that is another thing now. */
    public List<PieceId> removed(Set<PieceId> parts) {
        List<Integer> rows = numbers();
        Stream<PieceId> dropped =
                gone(parts).stream().filter(row -> !rows.contains(row)).sorted().map(PieceId::row);
        return Stream.of(dropped, requests(parts).map(Piece::id), answers(parts).map(Piece::id))
                .flatMap(id -> id)
                .toList();
    }

    /** Requests (不适用) that fall away with their rows. */
    public Stream<NotApplicable> requests(Set<PieceId> parts) {
        return draft.notApplicable().stream().filter(request -> about(request.row(), gone(parts)));
    }

    /** Answers that fall away, as what they answer is another thing now. */
    public Stream<Answer> answers(Set<PieceId> parts) {
        Stream<PieceId> changed = PARTS.stream().filter(part -> parts.contains(part) && changes(part));
        Set<String> subjects = Stream.concat(changed, gone(parts).stream().map(PieceId::row))
                .map(PieceId::value)
                .collect(Collectors.toSet());
        return draft.answers().stream().filter(answer -> subjects.contains(subject(answer)));
    }

    /** Evidence (佐证材料) of rows that are gone or promise something else; it stays, and a person has to look at it. */
    public Stream<Attachment> stranded(Set<PieceId> parts) {
        return draft.attachments().stream().filter(file -> about(file.row(), gone(parts)));
    }

    private List<Integer> numbers() {
        return merged.indicators().stream().map(Indicator::number).toList();
    }

    private Set<Integer> gone(Set<PieceId> parts) {
        return parts.contains(PieceId.ROWS) ? gone : Set.of();
    }

    private static boolean about(@Nullable Integer row, Set<Integer> rows) {
        return row != null && rows.contains(row);
    }

    /** What an answer is about: the key of a finding is {@code RULE@piece} or {@code RULE@piece.column}. */
    private static String subject(Answer answer) {
        return answer.finding().replaceFirst("^[^@]*@", "").replaceFirst("\\..*$", "");
    }

    /** The department keeps its name. */
    private static Header header(Header read, Header own) {
        return new Header(
                own.departmentName(),
                or(read.accountingUnits(), own.accountingUnits()),
                or(read.preparer(), own.preparer()),
                or(read.phone(), own.phone()),
                or(read.filledOn(), own.filledOn()));
    }

    private static BudgetExecution budget(BudgetExecution read, BudgetExecution own) {
        List<FundingLine> sources = read.sources().stream()
                .map(line -> line(line, named(own.sources(), line.name())))
                .toList();
        return new BudgetExecution(
                figures(read.total()) ? line(read.total(), own.total()) : own.total(),
                read.sources().stream().anyMatch(Takeover::figures) ? sources : own.sources(),
                or(read.selfScore(), own.selfScore()));
    }

    private static FundingLine named(List<FundingLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElse(FundingLine.blank(name));
    }

    private static FundingLine line(FundingLine read, FundingLine own) {
        return new FundingLine(
                read.name(),
                or(read.budget(), own.budget()),
                or(read.executed(), own.executed()),
                or(read.higherLevelTransfer(), own.higherLevelTransfer()));
    }

    private static boolean figures(FundingLine line) {
        return line.budget() != null || line.executed() != null || line.higherLevelTransfer() != null;
    }

    private static <T extends @Nullable Object> T or(T read, T own) {
        return read == null || read instanceof String text && text.isBlank() ? own : read;
    }
}
