package org.hengping.core.form;

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
                has(FormPart.BUDGET) ? budget(file.budget(), draft.budget()) : draft.budget(),
                has(FormPart.FUNCTIONS) ? file.functions() : draft.functions(),
                new AnnualGoals(
                        or(file.goals().planned(), draft.goals().planned()),
                        or(file.goals().achieved(), draft.goals().achieved())),
                has(FormPart.ROWS) ? rows.rows() : draft.indicators(),
                draft.notApplicable(),
                draft.answers(),
                draft.attachments());
    }

    /** Whether the file says anything of a part. */
    public boolean has(FormPart part) {
        return switch (part) {
            case HEADER ->
                !header(file.header(), EvaluationForm.blank("").header())
                        .equals(EvaluationForm.blank("").header());
            case BUDGET ->
                file.budget().selfScore() != null
                        || figures(file.budget().total())
                        || file.budget().sources().stream().anyMatch(Takeover::figures);
            case FUNCTIONS -> !file.functions().text().isBlank();
            case GOALS ->
                !file.goals().planned().isBlank() || !file.goals().achieved().isBlank();
            case ROWS -> file.indicators().stream().anyMatch(row -> !row.empty());
        };
    }

    /** Whether taking a part changes the draft. */
    public boolean changes(FormPart part) {
        return switch (part) {
            case HEADER -> !merged.header().equals(draft.header());
            case BUDGET -> !merged.budget().equals(draft.budget());
            case FUNCTIONS -> !merged.functions().equals(draft.functions());
            case GOALS -> !merged.goals().equals(draft.goals());
            case ROWS -> !merged.indicators().equals(draft.indicators());
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
    public List<Piece> saved(Set<FormPart> parts) {
        return parts.stream().sorted().flatMap(this::pieces).toList();
    }

    private Stream<Piece> pieces(FormPart part) {
        return switch (part) {
            case HEADER -> Stream.of(merged.header());
            case BUDGET -> Stream.of(merged.budget());
            case FUNCTIONS -> Stream.of(merged.functions());
            case GOALS -> Stream.of(merged.goals());
            case ROWS -> Stream.concat(merged.indicators().stream().map(Row::new), Stream.of(new RowOrder(numbers())));
        };
    }

    /** The pieces to remove: rows that the file does not have, and what was said about something that is another thing now. */
    public List<PieceId> removed(Set<FormPart> parts) {
        List<Integer> rows = numbers();
        Stream<PieceId> dropped =
                gone(parts).stream().filter(row -> !rows.contains(row)).sorted().map(PieceId::row);
        return Stream.of(dropped, requests(parts).map(Piece::id), answers(parts).map(Piece::id))
                .flatMap(id -> id)
                .toList();
    }

    /** Requests (不适用) that fall away with their rows. */
    public Stream<NotApplicable> requests(Set<FormPart> parts) {
        return draft.notApplicable().stream().filter(request -> about(request.row(), gone(parts)));
    }

    /** Answers that fall away, as what they answer is another thing now. */
    public Stream<Answer> answers(Set<FormPart> parts) {
        Stream<PieceId> changed = parts.stream().filter(this::changes).map(PieceId.Part::new);
        Set<PieceId> subjects =
                Stream.concat(changed, gone(parts).stream().map(PieceId::row)).collect(Collectors.toSet());
        return draft.answers().stream().filter(answer -> FindingKey.read(answer.finding())
                .filter(key -> subjects.contains(key.piece()))
                .isPresent());
    }

    /** Evidence (佐证材料) of rows that are gone or promise something else; it stays, and a person has to look at it. */
    public Stream<Attachment> stranded(Set<FormPart> parts) {
        return draft.attachments().stream().filter(file -> about(file.row(), gone(parts)));
    }

    private List<Integer> numbers() {
        return merged.indicators().stream().map(Indicator::number).toList();
    }

    private Set<Integer> gone(Set<FormPart> parts) {
        return parts.contains(FormPart.ROWS) ? gone : Set.of();
    }

    private static boolean about(@Nullable Integer row, Set<Integer> rows) {
        return row != null && rows.contains(row);
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
