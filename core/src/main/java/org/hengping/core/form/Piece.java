package org.hengping.core.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/** A piece of the form that is saved by itself: whoever types in one piece does not disturb who types in another. */
public sealed interface Piece {

    /** Where the piece belongs; one piece per id. */
    PieceId id();

    /**
     * The head of the form.
     *
     * @param accountingUnits number of independent accounting units (所属独立核算单位个数)
     * @param preparer 填报人
     * @param phone 联系电话
     * @param filledOn 填报日期
     */
    record Header(
            String departmentName,
            @Nullable Integer accountingUnits,
            String preparer,
            String phone,
            @Nullable LocalDate filledOn)
            implements Piece {
        @Override
        public PieceId id() {
            return PieceId.HEADER;
        }
    }

    /**
     * The money (资金情况).
     *
     * @param total 年度资金总额
     * @param sources its sources, in the order of the form
     * @param selfScore points claimed for execution; {@code null} to take the computed ones
     */
    record BudgetExecution(
            FundingLine total,
            List<FundingLine> sources,
            @Nullable Score selfScore) implements Piece {
        public BudgetExecution {
            sources = List.copyOf(sources);
        }

        @Override
        public PieceId id() {
            return PieceId.BUDGET;
        }
    }

    /** 部门职能概述, free text. */
    record Functions(String text) implements Piece {
        @Override
        public PieceId id() {
            return PieceId.FUNCTIONS;
        }
    }

    /** 年度总体目标: what was planned beside what came of it, both free text. */
    record AnnualGoals(String planned, String achieved) implements Piece {
        @Override
        public PieceId id() {
            return PieceId.GOALS;
        }
    }

    /** The order of the indicator rows, by their numbers. */
    record RowOrder(List<Integer> numbers) implements Piece {
        public RowOrder {
            numbers = List.copyOf(numbers);
        }

        @Override
        public PieceId id() {
            return PieceId.ROWS;
        }
    }

    /** One row of the indicator table. */
    record Row(Indicator indicator) implements Piece {
        @Override
        public PieceId id() {
            return PieceId.row(indicator.number());
        }
    }

    /**
     * The department asks that a row or a group be left out (不适用). Exactly one of the two subjects is given.
     *
     * @param row number of the row it is about
     * @param group level-1 group it is about
     * @param reason never blank
     */
    record NotApplicable(@Nullable Integer row, @Nullable Level1 group, String reason) implements Piece {
        public NotApplicable {
            if ((row == null) == (group == null)) {
                throw new IllegalArgumentException("不适用 is about a row or about a group");
            }
        }

        /** The request of this id. */
        public static NotApplicable of(PieceId.Request id, String reason) {
            return switch (id) {
                case PieceId.RowRequest about -> new NotApplicable(about.number(), null, reason);
                case PieceId.GroupRequest about -> new NotApplicable(null, about.group(), reason);
            };
        }

        @Override
        public PieceId id() {
            Integer number = row;
            return number != null
                    ? PieceId.notApplicable(number)
                    : PieceId.notApplicable(Objects.requireNonNull(group));
        }
    }

    /**
     * The department's answer (情况说明) to a warning.
     *
     * @param finding the key of the finding it answers
     * @param text one sentence, never blank
     */
    record Answer(String finding, String text) implements Piece {
        @Override
        public PieceId id() {
            return PieceId.answer(finding);
        }
    }

    /**
     * A file that proves what the form says (佐证材料). The form names it; its content is kept beside it.
     *
     * @param row number of the row it proves; {@code null} where it proves the form as a whole
     * @param name as the file was called, without a path; at most 200 characters
     * @param size in bytes
     * @param sha256 of its content, 64 hexadecimal digits
     */
    record Attachment(@Nullable Integer row, String name, long size, String sha256) implements Piece {
        @Override
        public PieceId id() {
            return PieceId.attachment(row, sha256);
        }
    }
}
