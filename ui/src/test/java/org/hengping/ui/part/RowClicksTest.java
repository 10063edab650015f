package org.hengping.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.ItemClickEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowClicksTest {

    private final Grid<String> grid = new Grid<>();
    private final List<String> opened = new ArrayList<>();

    @Test
    void a_click_on_a_row_that_was_replaced_meanwhile_does_nothing() {
        grid.setItems("区水利局", "区司法局");
        String known = grid.getDataCommunicator().getKeyMapper().key("区司法局");
        RowClicks.on(grid, opened::add);

        click(known);
        click("gone");

        assertThat(opened).containsExactly("区司法局");
    }

    private void click(String key) {
        ComponentUtil.fireEvent(
                grid, new ItemClickEvent<>(grid, true, key, null, 0, 0, 0, 0, 2, 0, false, false, false, false));
    }
}
