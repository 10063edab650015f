package org.hengping.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.Piece.RowOrder;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;

/** Adding, removing and moving rows; each saved at once. */
record Rows(FormModel model) {

    /** @return the number of the new row, which stands at the given position */
    int add(int position, Level1 level1, String level2) {
        List<Integer> numbers = numbers();
        int number = numbers.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        numbers.add(position, number);
        model.save(new Row(Indicator.blank(number, level1, level2)), new RowOrder(numbers));
        return number;
    }

    void remove(int number) {
        List<Integer> numbers = numbers();
        numbers.remove(Integer.valueOf(number));
        model.change(List.of(new RowOrder(numbers)), List.of(PieceId.row(number), PieceId.notApplicable(number)));
    }

    /** @param by −1 up, 1 down; without effect at the ends */
    void move(int number, int by) {
        List<Integer> numbers = numbers();
        int from = numbers.indexOf(number);
        int to = from + by;
        if (to >= 0 && to < numbers.size()) {
            Collections.swap(numbers, from, to);
            model.save(new RowOrder(numbers));
        }
    }

    private List<Integer> numbers() {
        return new ArrayList<>(
                model.form().indicators().stream().map(Indicator::number).toList());
    }
}
