package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.hengping.core.organization.Department;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.part.Pills;
import org.hengping.ui.part.SearchField;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.SummaryYear;
import org.hengping.workflow.results.UnscoredDepartment;
import org.jspecify.annotations.Nullable;

/** Which year, compared with which, and which departments of it. */
final class SummaryFilters extends Div {

    private final Select<EvaluationRound> round = new Select<>();
    private final Select<EvaluationRound> compared = new Select<>();
    private final Select<String> group = new Select<>();
    private final SearchField search;
    private final List<EvaluationRound> rounds;
    private final Pills<Which> pills;

    /** Which of the forms. */
    private enum Which {
        ALL,
        REVIEWED,
        NOT_REVIEWED,
        OUTLIERS
    }

    /**
     * @param years the latest first; the latest that has results is chosen
     * @param load when another year was chosen
     * @param show when other departments of it were
     */
    SummaryFilters(List<SummaryYear> years, Runnable load, Runnable show) {
        this.rounds = years.stream().map(SummaryYear::round).toList();
        addClassName("filters");
        years(years);
        round.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offerEarlier();
                load.run();
            }
        });
        compared.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                load.run();
            }
        });
        group.setAriaLabel(t("summary.group"));
        group.addClassName("year");
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(t("summary.groupAll"));
        group.setVisible(false);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show.run();
            }
        });
        search = new SearchField("queue.search", typed -> show.run());
        pills = new Pills<>(List.of(Which.values()), which -> t("summary.which." + which), which -> show.run());
        add(round, compared, group, search, pills);
    }

    @Nullable
    EvaluationRound round() {
        return round.getValue();
    }

    /** The id of the round compared with; {@code null} for none. */
    @Nullable
    Long comparedId() {
        EvaluationRound chosen = compared.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Offers the groups of these departments; none where the district has none. */
    void offer(List<Department> departments) {
        List<String> groups = departments.stream()
                .map(Department::group)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        String chosen = group.getValue();
        group.setItems(groups);
        group.setValue(groups.contains(chosen) ? chosen : null);
        group.setVisible(!groups.isEmpty());
    }

    boolean wanted(SummaryLine line) {
        return named(line.department())
                && switch (pills.value()) {
                    case ALL -> true;
                    case REVIEWED -> line.standing().reviewed();
                    case NOT_REVIEWED -> !line.standing().reviewed();
                    case OUTLIERS -> !line.outliers().isEmpty();
                };
    }

    /** Those without a score have no result of either kind, and do not stand out. */
    boolean wanted(UnscoredDepartment unscored) {
        return pills.value() == Which.ALL && named(unscored.department());
    }

    private boolean named(Department department) {
        String chosen = group.getValue();
        return department.matches(search.getValue())
                && (chosen == null || department.group().equals(chosen));
    }

    private void years(List<SummaryYear> years) {
        round.setAriaLabel(t("summary.round"));
        round.addClassName("year");
        round.setItems(rounds);
        round.setItemLabelGenerator(one -> t("summary.year", String.valueOf(one.fiscalYear())));
        compared.setAriaLabel(t("summary.comparedWith"));
        compared.addClassName("year");
        compared.setEmptySelectionAllowed(true);
        compared.setEmptySelectionCaption(t("summary.compared.none"));
        compared.setItemLabelGenerator(one ->
                one == null ? t("summary.compared.none") : t("summary.against", String.valueOf(one.fiscalYear())));
        years.stream()
                .filter(year -> year.tallies().forms() > 0)
                .findFirst()
                .or(() -> years.stream().findFirst())
                .ifPresent(year -> round.setValue(year.round()));
        offerEarlier();
    }

    /** Years before the chosen one; the one just before it is chosen. */
    private void offerEarlier() {
        EvaluationRound chosen = round.getValue();
        List<EvaluationRound> earlier = rounds.stream()
                .filter(one -> chosen != null && one.fiscalYear() < chosen.fiscalYear())
                .toList();
        compared.setItems(earlier);
        compared.setValue(earlier.isEmpty() ? null : earlier.getFirst());
    }
}
