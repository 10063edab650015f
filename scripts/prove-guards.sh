#!/usr/bin/env bash
# Proves that the guards guard: breaks one rule at a time in a copy of the committed sources, and expects its test to fail.
# A build that does not compile, or a test that stays green, is a failure of this script.
#   scripts/prove-guards.sh           all of them
#   scripts/prove-guards.sh hands     only the rules whose name has this word
#   PART=1/2 scripts/prove-guards.sh  every second of them; PART=2/2 the others, at the same time
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source scripts/jdk.sh
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git clone -q . "$copy"
cd "$copy"
main=src/main/java/org/hengping
lexicon=core/src/main/resources/org/hengping/core/lexicon/lexicon.txt
only=${1:-}
part=${PART:-1/1}
number=0
red=0
green=()

# break NAME MODULE TEST FILE SED-EXPRESSION: the test must fail once the expression has changed the file.
break_rule() {
    local name=$1 module=$2 test=$3 file=$4 expression=$5 log=target-proof.log
    number=$((number + 1))
    if [[ $name != *"$only"* ]] || ((number % ${part#*/} != ${part%/*} % ${part#*/})); then
        git clean -qfd -e target -e target-proof.log
        return
    fi
    sed -i -E "$expression" "$file"
    if git diff --quiet && [[ -z $(git status --porcelain --untracked-files=normal -- '*.java') ]]; then
        green+=("$name (nothing was changed)")
    elif ./mvnw -B -q -ntp -pl "$module" -am test -Dspotless.check.skip -Dtest="$test" \
        -Dmaven.compiler.useIncrementalCompilation=false -Dsurefire.failIfNoSpecifiedTests=false >"$log" 2>&1; then
        green+=("$name")
    elif grep -qE 'Tests run:.*(Failures|Errors): [1-9]' "$log"; then
        red=$((red + 1))
        echo "red, as it should be: $name"
    else
        green+=("$name (did not compile)")
        grep -m 5 ERROR "$log" || true
    fi
    git checkout -q . && git clean -qfd -e target -e target-proof.log
}

house() { break_rule "$1" ui "ArchitectureTest#$2" "$3" "$4"; }
gate() { break_rule "$1" workflow "$2" "${3:-workflow/$main/workflow/gate/Gate.java}" "$4"; }
condition="core/$main/core/review/Condition.java"
desk_work="core/$main/core/review/DeskWork.java"

# The house
house "a room that is missing" every_room_of_the_house_is_there "ui/src/test/java/org/hengping/architecture/ArchitectureTest.java" \
    's/^( +)"core.findings",$/\1"core.findigs",/'
house "core that knows more than Java" core_is_pure_java "core/$main/core/Sha256.java" \
    's/^public final class Sha256 \{/public final class Sha256 {\n    static final Class<?> STRAY = javax.xml.parsers.SAXParser.class;/'
house "an early step that knows a later one" the_walk_of_a_form_is_one_way "core/$main/core/organization/Role.java" \
    's/^    AUDITOR;$/    AUDITOR;\n    static final Class<?> STRAY = org.hengping.core.review.Route.class;/'
house "two packages that know each other" core_has_no_cycles "core/$main/core/value/Comparison.java" \
    's/^    private final String sign;/    static final Class<?> STRAY = org.hengping.core.indicator.Indicator.class;\n    private final String sign;/'
house "the engine outside its room" flowable_stays_in_its_room "workflow/$main/workflow/duty/Naming.java" \
    's/^public final class Naming \{/public final class Naming {\n    static final Class<?> STRAY = org.flowable.engine.TaskService.class;/'
house "SQL outside db" sql_stays_in_db "workflow/$main/workflow/duty/Naming.java" \
    's/^public final class Naming \{/public final class Naming {\n    static final Class<?> STRAY = javax.sql.DataSource.class;/'
mkdir -p "workflow/src/main/java/com/vaadin" && printf 'package com.vaadin;\n\npublic class Stray {}\n' >workflow/src/main/java/com/vaadin/Stray.java
house "Vaadin outside ui" vaadin_stays_in_ui "workflow/$main/workflow/duty/Naming.java" \
    's/^public final class Naming \{/public final class Naming {\n    static final Class<?> STRAY = com.vaadin.Stray.class;/'
mkdir -p "workflow/$main/ui" && printf 'package org.hengping.ui;\n\npublic class Stray {}\n' >"workflow/$main/ui/Stray.java"
house "a module that knows what the map forbids" modules_know_only_what_the_map_allows "workflow/$main/workflow/duty/Naming.java" \
    's/^public final class Naming \{/public final class Naming {\n    static final Class<?> STRAY = org.hengping.ui.Stray.class;/'
rooms() { break_rule "rooms: $1" ui "RoomsOfWorkflowTest#$2" "$3" "$4"; }
rooms "one that knows a later one" a_room_knows_only_rooms_before_it "workflow/$main/workflow/gate/Gate.java" \
    's/^public class Gate \{/public class Gate {\n    static final Class<?> STRAY = org.hengping.workflow.road.Moves.class;/'
rooms "a screen that goes round the gate" a_screen_knows_use_cases_and_what_they_take_and_give "ui/$main/ui/form/Part.java" \
    's/^    VERSIONS;/    VERSIONS;\n    static final Class<?> STRAY = org.hengping.workflow.road.Moves.class;/'
rooms "one that has no place" every_room_is_there_and_has_its_place_in_the_order ui/src/test/java/org/hengping/architecture/RoomsOfWorkflowTest.java \
    's/^( +)"deadline",$/\1"deadlines",/'
break_rule "a document that names what is gone" ui NamesInDocumentsTest docs/architecture.md 's/`Moves\.move`/`Moves.walk`/'
break_rule "a record nobody can tell the positions of" ui NarrowRecordsTest "core/$main/core/review/Route.java" \
    's/^public final class Route \{/public final class Route {\n    record Stray(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}/'
break_rule "a page whose row is told by its positions" ui NarrowRecordsTest "ui/$main/ui/publicpages/FormRow.java" \
    's/^record FormRow\(Indicator indicator,/record FormRow(Indicator indicator, int a, int b, int c, int d,/; s/^( +)row,$/\1row, 0, 0, 0, 0,/'
activities() { break_rule "use cases: $1" ui "UseCasesTest#$2" "$3" "$4"; }
activities "one with nine collaborators" nobody_works_with_more_than_eight_others "workflow/$main/workflow/board/Overseeing.java" \
    's/^            Authority authority\) \{/            Authority authority,\n            org.hengping.core.organization.Ids ids) {/'
activities "what is given lies in who gives it" what_is_taken_and_given_is_nested_in_nobody "workflow/$main/workflow/board/Inbox.java" \
    's/^public class Inbox \{/public class Inbox {\n    public record Stray(int number) {}/'
activities "two things of one name" no_two_things_have_one_name "workflow/$main/workflow/duty/Naming.java" \
    's/^public final class Naming \{/record SelfEvaluation(int number) {}\n\npublic final class Naming {/'
break_rule "an act that does not pass the gate" ui GateRuleTest "workflow/$main/workflow/road/Remarking.java" 's/gate\.pass\(entry, work.*/gate.person(by);/'
house "a public adapter" nothing_in_db_is_public "db/$main/db/JdbcRemarks.java" 's/^class JdbcRemarks/public class JdbcRemarks/'
house "a view that asks a port" views_use_no_port "ui/$main/ui/form/Part.java" \
    's/^    VERSIONS;/    VERSIONS;\n    static final Class<?> STRAY = org.hengping.core.organization.People.class;/'
house "reading that knows the rules" reading_knows_the_form_and_nothing_after_it "core/$main/core/reading/Cell.java" \
    's/^public final class Cell \{/public final class Cell {\n    static final Class<?> STRAY = org.hengping.core.scoring.Scoring.class;/'
house "a public part of a view" parts_of_views_are_package_private "ui/$main/ui/form/Figures.java" 's/^final class Figures/public final class Figures/'
house "a transaction in a view" transactions_begin_in_use_cases_only "ui/$main/ui/form/Part.java" \
    's/^enum Part/@org.springframework.transaction.annotation.Transactional\nenum Part/'
house "a file that is too long" no_file_is_longer_than_250_lines "ui/$main/ui/form/Part.java" '$ s/$/\n'"$(printf '\\n%.0s' {1..260})"'/'

fresh() { break_rule "$1" ui "FreshScreensRuleTest#$2" "$3" "$4"; }
printf 'package org.hengping.ui.form.trace;\n\n@com.vaadin.flow.router.Route("stray/:id")\nclass StrayView extends com.vaadin.flow.component.html.Div {}\n' >"ui/$main/ui/form/trace/StrayView.java"
fresh "a view that shows one thing after the other" a_view_whose_address_names_a_thing_makes_its_screen_anew "ui/$main/ui/form/trace/TraceView.java" ''
fresh "a view that keeps what it shows" such_a_view_keeps_nothing_of_what_it_shows "ui/$main/ui/form/EvaluationFormView.java" \
    's/^    private final UseCases useCases;/    private final UseCases useCases;\n    private final com.vaadin.flow.component.html.Div stray = new com.vaadin.flow.component.html.Div();/'
fresh "a view that remembers the form before" such_a_view_keeps_nothing_of_what_it_shows "ui/$main/ui/form/EvaluationFormView.java" \
    's/^    private final UseCases useCases;/    private final UseCases useCases;\n    private long stray;/'
fresh "a listener that stays on the page" nothing_listens_to_the_page_that_does_not_end_with_its_screen "ui/$main/ui/form/FormScreen.java" \
    's/^        addClassNames\("view", "evaluation"\);/        addClassNames("view", "evaluation");\n        com.vaadin.flow.component.UI.getCurrent().addPollListener(stray -> {});/'
break_rule "a screen that outlives its form" ui 'FreshScreensTest#the_next_form*' "ui/$main/ui/part/AddressedView.java" 's/^        removeAll\(\);//'
break_rule "a view that is no screen of the kit" ui 'ScreensOfTheKitTest#every_view*' "ui/$main/ui/part/AddressedView.java" \
    's/extends Screen implements BeforeEnterObserver/extends com.vaadin.flow.component.html.Div implements BeforeEnterObserver, com.vaadin.flow.router.HasDynamicTitle/'
break_rule "a screen with a narrow width of its own" ui 'ScreensOfTheKitTest#only_the_kit*' "ui/$main/ui/overdue/BoardFilters.java" \
    's/= Narrow\.roomy\(\)/= com.vaadin.flow.component.UI.getCurrent().getPage().windowSizeSignal().map(size -> size.width() > 700)/'
break_rule "a field that waits for a session to be written down" ui 'ScreensOfTheKitTest#no_field*' "ui/$main/ui/form/EvaluationFormView.java" \
    's/private final UseCases/private final transient UseCases/'
break_rule "a dialog made beside the kit" ui 'DialogsOfTheKitTest#only_the_kit_makes*' "ui/$main/ui/form/Part.java" \
    '$ s/^\}$/\n    static Object stray() {\n        return new com.vaadin.flow.component.dialog.Dialog();\n    }\n}/'
break_rule "a dialog of another kind" ui 'DialogsOfTheKitTest#only_the_kit_says*' "ui/$main/ui/form/Part.java" \
    '$ s/^\}$/\n    static class Stray extends com.vaadin.flow.component.dialog.Dialog {}\n}/'
break_rule "a reader of files that asks who is signed in" ui 'DialogsOfTheKitTest#the_edges*' "ui/$main/ui/file/Desks.java" \
    's/^final class Desks \{/final class Desks {\n    static final Class<?> STRAY = org.springframework.security.core.Authentication.class;/'
break_rule "a row that may be gone when it is clicked" ui 'ScreensOfTheKitTest#only_the_kit_listens*' "ui/$main/ui/form/IndicatorGrid.java" \
    's/RowClicks\.on\(this, number -> model\.open\(PieceId\.row\(number\)\)\);/addItemClickListener(click -> model.open(PieceId.row(click.getItem())));/'
break_rule "a click on a row that is gone" ui RowClicksTest "ui/$main/ui/part/RowClicks.java" 's/click\.getItem\(\) != null/grid != null/'
break_rule "a test before a browser that does not say so" ui 'TagsTest#tests_before*' "ui/src/test/java/org/hengping/ui/journey/CheckTest.java" 's/^@Tag\("browser"\)$//'
break_rule "a style sheet that calls another width narrow" ui 'StyleSheetsTest#there_is_one*' "ui/src/main/styles/form.css" 's/max-width: 800px/max-width: 700px/'
break_rule "a style sheet that does not arrive" ui 'StyleSheetsTest#a_style_sheet*' "ui/pom.xml" 's/includes="\*\.css" excludes/includes="*m.css" excludes/'
break_rule "a dialog that outlives its form" ui 'FreshScreensTest#a_dialog*' "ui/$main/ui/shell/ScreenSetup.java" 's/open\.forEach\(Dialog::removeFromParent\);//; s/open\.forEach\(Dialog::close\);//'

# What a form is made of
break_rule "a record that is too wide" ui 'FormTypesTest#no_record*' "core/$main/core/form/FundingLine.java" \
    's/^public record FundingLine\($/record Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}\n\npublic record FundingLine(/'
break_rule "a column that is a text" ui 'FormTypesTest#columns_are*' "core/$main/core/findings/Place.java" \
    's/^public record Place\($/final class Stray {\n    static final String COLUMN = "selfScore";\n}\n\npublic record Place(/'
break_rule "a column under another name" core FormColumnTest "core/$main/core/form/FormColumn.java" \
    's/^    IMPROVEMENT\("improvement"\),/    IMPROVEMENT("measures"),/'
break_rule "ids of pieces in another order" core PieceIdTest "core/$main/core/form/PieceId.java" \
    's/^            case Row row -> parts;/            case Row row -> parts + 4;/'

# The language
break_rule "a language that knows a form: quantities" ui 'LanguageRoomsTest#value*' "core/$main/core/value/Comparison.java" \
    's/^    private final String sign;/    static final Class<?> STRAY = org.hengping.core.indicator.Level1.class;\n    private final String sign;/'
break_rule "a language that knows a form: running text" ui 'LanguageRoomsTest#narrative*' "core/$main/core/narrative/Sentences.java" \
    's/^public final class Sentences \{/public final class Sentences {\n    static final Class<?> STRAY = org.hengping.core.indicator.Level1.class;/'
break_rule "a language with a second grammar" ui 'LanguageRoomsTest#at_least*' "core/$main/core/findings/RatioRules.java" \
    's/^final class RatioRules \{/final class RatioRules {\n    static final String STRAY = "不低于";/'
break_rule "a limit that accounts do not know" core AccountWordsTest "core/$main/core/value/QuantityWords.java" 's/\|最多//'
break_rule "a fall that accounts do not know" core AccountWordsTest "core/$main/core/value/QuantityWords.java" 's/\|压降//'

# The rules
rules() { break_rule "rules: $1" ui "RulesRoomTest#$2" "$3" "$4"; }
rules "an id spelled out" nobody_spells_out_the_id_of_a_rule "core/$main/core/findings/RatioRules.java" \
    's/^final class RatioRules \{/final class RatioRules {\n    static final String STRAY = "RATIO_CONFLICT";/'
rules "one that asks what was read" only_the_report_of_a_file_asks_what_was_read "core/$main/core/findings/RatioRules.java" \
    's/^final class RatioRules \{/final class RatioRules {\n    static final Class<?> STRAY = org.hengping.core.reading.FormRead.class;/'
rules "a row understood again" a_row_is_understood_in_one_place "core/$main/core/findings/RowRules.java" \
    's/numeric\(understood\.target\(\)\)/numeric(understood.row().promised())/'
break_rule "rules: one that weighs otherwise" core RuleTest "core/$main/core/findings/Rule.java" 's/^    OVER_EXECUTION\(Level\.WARNING/    OVER_EXECUTION(Level.NOTICE/'
break_rule "rules: printed points that nobody compares" core PrintedRulesTest "core/$main/core/findings/PrintedRules.java" 's/printed\.equals\(expected\)/printed.equals(figures.executionMaxScore())/'
break_rule "rules: a sum of points that the file does not print" core PrintedRulesTest "core/$main/core/findings/FileReport.java" 's/FittingRules\.asPrinted\(read, rules\)/rules/'
break_rule "rules: one that says something else of a file" ui ReportSamplesTest "core/$main/core/findings/MissingRules.java" 's/row\.number\(\) > 1/row.number() > 2/'

# The lexicon
words() { break_rule "words: $1" ui "OneLexiconTest#$2" "$3" "$4"; }
words "an expression of their own" 'words_are_spelt*' "core/$main/core/reading/Grid.java" \
    's/^public record Grid\((.*)\{$/public record Grid(\1{\n\n    static final String STRAY = "年度(总体)?目标";/'
words "a list of their own" 'words_are_spelt*' "core/$main/core/reading/Grid.java" \
    's/^public record Grid\((.*)\{$/public record Grid(\1{\n\n    static final List<String> STRAY = List.of("合计", "总计", "总分", "总得分");/'
words "a list to be cut" 'words_are_spelt*' "core/$main/core/reading/Grid.java" \
    's/^public record Grid\((.*)\{$/public record Grid(\1{\n\n    static final String[] STRAY = "合计 总计".split(" ");/'
break_rule "words that nobody asks for" core LexiconTest "$lexicon" 's/^== TOTAL$/== STRAY\n# 没有人问\n总数\n\n== TOTAL/'
break_rule "a sum that only tables know" core OneListOfWordsTest "core/$main/core/reading/TextCell.java" 's/Words\.TOTAL\.is\(cell\.key\(\)\)/cell.key().equals("总分")/'
break_rule "a place that is a text" ui 'PlacesAreTypesTest#a_place*' "core/$main/core/findings/RatioRules.java" \
    's/^final class RatioRules \{/final class RatioRules {\n    record Stray(String where) {}/'
break_rule "a second level known by its usual label only" core Level2Test "core/$main/core/indicator/Level2.java" 's/level\.words\.in\(key\)/level.words.is(key)/'
break_rule "a sheet taken for another one" core FilePlaceTest "core/$main/core/reading/TableRows.java" 's/\.grid\(\)\.equals\(line\.grid\(\)\)/.grid().startsWith(line.grid())/'

# The day
break_rule "the time of the wall in the product" ui 'OneClockTest#nobody*' "workflow/$main/workflow/duty/Naming.java" \
    's/^public final class Naming \{/public final class Naming {\n    static final java.time.LocalDate STRAY = java.time.LocalDate.now();/'
break_rule "the time of the wall in a test" ui 'OneClockTest#nobody*' workflow/src/test/java/org/hengping/workflow/round/Proposals.java \
    's/^final class Proposals \{/final class Proposals {\n    static final long STRAY = System.currentTimeMillis();/'
break_rule "the time of the database" ui 'OneClockTest#no_database*' "db/$main/db/JdbcRemarks.java" \
    's/^class JdbcRemarks(.*)\{/class JdbcRemarks\1{\n    static final String STRAY = "SELECT CURRENT_TIMESTAMP";/'
break_rule "a job of all servers on each of them" ui 'JobsRuleTest#a_job*' "ui/$main/ui/integrity/IntegritySchedule.java" 's/@SchedulerLock\(name = "journal-seal".*$//'
break_rule "jobs that wait for each other" ui 'JobsRuleTest#no_job*' ui/src/main/resources/application.properties 's/^(spring.task.scheduling.pool.size=).*/\11/'
break_rule "a locked login that is forgotten" ui SignInAttemptsTest "ui/$main/ui/security/SignInAttempts.java" 's/failed < ALLOWED \? 1 : 0/failed < ALLOWED ? 1 : REMEMBERED/'
break_rule "another time in production" workflow OfficeClockTest "workflow/$main/workflow/OfficeClock.java" 's/if \(!rehearsal\)/if (startsAt.isEmpty())/'
break_rule "a demonstration that knows no holidays" ui DemoPlanTest "ui/$main/ui/demo/DemoPlan.java" 's/calendar\.minus\(last, before\)/last.minusDays(before)/'

# The road
break_rule "a step the diagram does not have" workflow DiagramTest "core/$main/core/review/Route.java" 's/step\(HEAD_REVIEW, WITHDRAW, PREPARER, DRAFT, ROUND_OPEN\),//'
break_rule "an arrow the route does not have" workflow DiagramTest workflow/src/main/resources/processes/self-evaluation.bpmn20.xml \
    's/(id="approve" sourceRef="FINANCE_REVIEW" targetRef=")APPROVED/\1DISCLOSED/'

# What was signed stays as it was signed
break_rule "a canonical text written otherwise" core ReleasedTextsTest "core/$main/core/form/PieceText.java" 's/with\(SELF_SCORE, row\.selfScore\(\)\)/with(FormColumn.OTHERS_SCORE, row.selfScore())/'
break_rule "an answer key spelled otherwise" core ReleasedTextsTest "core/$main/core/form/FindingKey.java" 's/return rule \+ "@"/return rule + "#"/'
break_rule "a history hashed otherwise" core ReleasedTextsTest "core/$main/core/review/HistoryEntry.java" 's/at\.toString\(\)/String.valueOf(at.toEpochMilli())/'
break_rule "a migration that rewrites an opinion" db UpgradeOnH2Test db/src/main/resources/db/migration/V14__judgments.sql \
    "\$ a UPDATE history_entry SET opinion = CONCAT(opinion, '.');"
break_rule "a judgment that hides when it was made" workflow UpgradedOfficeOnH2Test "core/$main/core/review/Judgment.java" 's/Origin\.MIGRATION/Origin.SUBMISSION/'

# The gate
gate "who may know of a form" GateTest "" 's/if \(!desks\.known\(person\.id\(\), evaluation\)\)/if (desks == null)/'
break_rule "a step without one of its conditions" core ConditionsTest "core/$main/core/review/Route.java" 's/ROUND_OPEN, CHANGED, SETTLED/ROUND_OPEN, SETTLED/'
break_rule "conditions in an order of their own" core ConditionsTest "core/$main/core/review/Conditions.java" 's/List\.copyOf\(EnumSet\.copyOf\(all\)\)/List.copyOf(all)/'
gate "who may act" GateTest "$condition" 's/when\(it\.seat\(\)\.isEmpty\(\)/when(it.words() == null/'
gate "whose desk it is" GateTest "$desk_work" 's/WRITE\(PREPARER, EnumSet\.of\(DRAFT\), AT_DESK,/WRITE(PREPARER, EnumSet.of(DRAFT),/'
gate "the stage an act belongs to" 'RoadOnH2Test,SafetyOnH2Test' "$condition" 's/when\(!it\.errand\(\)\.at\(it\.stage\(\)\)/when(it.words() == null/'
gate "exempt" GateTest "$condition" 's/when\(it\.exempt\(\), \(\) -> notNow/when(it.words() == null, () -> notNow/'
gate "the version that was seen" 'RoadOnH2Test,SafetyOnH2Test' "core/$main/core/review/Matter.java" 's/\.filter\(seen::equals\)//'
gate "the reason" RoadOnH2Test "$condition" 's/REASON_GIVEN\(it -> when\(it\.words\(\)\.isBlank\(\)/REASON_GIVEN(it -> when(it.words() == null/'
hands() { break_rule "hands: $1" workflow "${4:-ThreeHandsOnH2Test}" "$2" "$3"; }
hands "the writer of a version signs it" "core/$main/core/review/Hands.java" '/case DEPARTMENT_HEAD ->/{n;s/written/signed/}'
hands "the writer of a version decides on it" "core/$main/core/review/Hands.java" 's/written\(hand\)\.or\(\(\) -> signed\(hand\)\)/signed(hand)/'
hands "the signer of a version decides on it" "core/$main/core/review/Hands.java" 's/written\(hand\)\.or\(\(\) -> signed\(hand\)\)/written(hand)/'
hands "the person acted for does not count" "core/$main/core/organization/Hand.java" 's/: Set\.of\(personId, behalfOfId\)/: Set.of(personId)/'
hands "only who hands it in has written it" "core/$main/core/review/Writer.java" 's/Objects\.requireNonNullElse\(saved\.by\(\), submitter\)/Objects.requireNonNull(submitter)/'
hands "who wrote a version is not kept" "workflow/$main/workflow/road/HandingIn.java" 's/^ +writers\.add\(.*//'
hands "the head signs without a condition" "core/$main/core/review/Route.java" 's/ROUND_OPEN, APART, SCANNED\)/ROUND_OPEN)/'
hands "finance decides without being apart" "core/$main/core/review/Route.java" 's/IMPARTIAL, APART/IMPARTIAL/'
hands "finance decides without being impartial" "core/$main/core/review/Route.java" 's/IMPARTIAL, APART/APART/'
hands "an officer of the department is impartial" "workflow/$main/workflow/gate/Entry.java" 's/if \(desks\.serves\(person\.id\(\), department\.id\(\)\)\)/if (desks == null)/'
hands "who acts for an officer of the department is impartial" "workflow/$main/workflow/gate/Entry.java" 's/\.filter\(absent -> desks\.serves\(absent\.id\(\), department\.id\(\)\)\)/.filter(absent -> desks == null)/'
hands "a step without its conditions" "workflow/$main/workflow/gate/Gate.java" 's/step\.conditions\(\)\.refusal\(.*//'
hands "work at a desk without its conditions" "workflow/$main/workflow/gate/Gate.java" 's/work\.conditions\(\)\.refusal\(.*//'
hands "taking over without its conditions" "$desk_work" '/TAKE_OVER\(/,/NOT_THEIRS_YET/s/^ +(IMPARTIAL|APART),$//'
hands "a button for what is refused" "workflow/$main/workflow/gate/Entry.java" 's/\.filter\(step -> step\.conditions\(\)\.refusalBeforehand.*//'
hands "deciding on extensions of the own department" "$desk_work" '/GIVE_TIME\(/s/NOT_DONE, IMPARTIAL/NOT_DONE/' ExtensionsOnH2Test
hands "taking a review over from oneself" "$condition" 's/when\(it\.seat\(\)\.filter\(Seat::atDesk\)\.isPresent\(\)/when(it.words() == null/' SeatsTest
hands "the first seat instead of the right one" "workflow/$main/workflow/gate/Entry.java" 's/return seats\.stream\(\)$/if (hands != null) { return seats.stream().findFirst(); }\n        return seats.stream()/' SeatsTest
hands "a review taken over in the name of whoever acts" "workflow/$main/workflow/road/FinanceReview.java" 's/entry\.officer\(\)\.map\(Hand::whose\)\.orElseThrow\(\)/by/' SeatsTest
hands "disclosure offered to an officer of the department" "workflow/$main/workflow/road/DisclosureReading.java" 's/&& entry\.objection\(\)\.isEmpty\(\)/\&\& entry != null/' SeatsTest
hands "dispensed by one officer alone" "workflow/$main/workflow/dispensation/DispensationCases.java" 's/asked == null \|\| !hand\.meets\(asked\)/hand != null/' DispensingTest
hands "dispensed by an officer of the department" "workflow/$main/workflow/dispensation/DispensationCases.java" 's/department == null \|\| !desks\.partial\(seat, department\.id\(\)\)/seat != null/' DispensingTest
hands "dispensed, and signed without a scan" "core/$main/core/review/Hands.java" 's/return granted\.contains\(DispensationKind\.ONE_PERSON\) \&\& !scanned$/return scanned \&\& granted.isEmpty()/' PaperSigningTest
hands "dispensed, and signed on paper by a writer" "$condition" 's/situation\.hands\(\)\.wroteToo\(head\) :/Optional.<Sentence>empty() :/' PaperSigningTest
hands "signed on paper without being dispensed" "$condition" 's/when\(!granted,/when(kind == null,/' PaperSigningTest
hands "a filler who stays when nobody is dispensed any more" "workflow/$main/workflow/dispensation/Dispensing.java" 's/^ +proxies\.end\(one.*//' DispensingTest
break_rule "hands: dispensed, with a scan of another version" db JdbcHandsOnH2Test "db/$main/db/JdbcSignedScans.java" 's/ AND v\.hash = s\.version_hash//'
break_rule "hands: who saved a piece is forgotten" db JdbcEvaluationsOnH2Test "db/$main/db/DraftColumns.java" 's/row\.getObject\("saved_by", Long\.class\)/row.getObject("behalf_of_id", Long.class)/'
gate "an unchanged resubmission" RoadOnH2Test "$condition" 's/when\(it\.matter\(\)\.unchanged\(\)/when(it.words() == null/'
gate "open findings" RoadOnH2Test "workflow/$main/workflow/road/HandedIn.java" 's/blocking\.isEmpty\(\)$/blocking != null/'
gate "the draft that was seen" SafetyOnH2Test "workflow/$main/workflow/road/HandedIn.java" 's/draftRevision == seenRevision/seenRevision >= 0/'
gate "the piece that was seen" SafetyOnH2Test "workflow/$main/workflow/road/Drafting.java" 's/if \(draft\.revision\(change\.id\(\)\) != change\.seen\(\)\)/if (change.seen() < 0)/'
gate "whose earlier years they are" GateTest "workflow/$main/workflow/road/CarryingOver.java" 's/if \(!entry\.holds\(Role\.PREPARER\)\)/if (entry == null)/'
gate "the sheet that was seen" SafetyOnH2Test "workflow/$main/workflow/road/Reviewed.java" 's/sheet\.revision\(\) == sheetRevision/sheetRevision >= 0/'
gate "who staffs an office" GateTest "workflow/$main/workflow/gate/Authority.java" 's/if \(!actor\.is\(roles\)\)/if (actor == null)/'

# Authority by oneself
oneself() { gate "$1" "${4:-AuthorityByOneselfTest}" "workflow/$main/workflow/$2.java" "$3"; }
oneself "a duty of one's own" duty/DutyRules 's/return own \?/return own \&\& false ?/'
oneself "a duty made longer" duty/DutyRules 's/if \(before == null \|\| after != null && !after\.isAfter\(before\)\)/if (before == null || after != null)/'
oneself "an administration beside a delegation" duty/DutyRules 's/boolean acts = wanted\.role\(\)\.administers\(\)/boolean acts = false/'
break_rule "duties that do not go together" workflow AuthorityByOneselfTest "core/$main/core/organization/Separation.java" 's/return one\.administers\(\) \|\| other\.administers\(\);/return false;/'
oneself "the rules behind a workbook" staff/DutyReading 's/rules\.apply\(wish, held\(wish\)\)\.ifPresent\(.*\);/rules.apply(wish, held(wish));/'
oneself "a workbook of who gives no duties" staff/StaffRecords 's/boolean effective = alone && /boolean effective = /'
oneself "confirming what one gave" duty/SecondPerson 's/if \(by == granterId\)/if (by < 0)/'
oneself "confirming one's own" duty/SecondPerson 's/return role\.administers\(\) && !binds && /return !binds || /; s/administering\.equals\(Set\.of\(granterId\)\);/role != null;/'
oneself "who confirms" duty/SecondPerson 's/return entitled && /return /'
oneself "a confirmation without a security administrator" duty/SecondPerson 's/return entitled && \(secures \|\| security\.contains\(granterId\)\);/return entitled;/'
oneself "a delegation to who arranges it" duty/Delegating 's/if \(delegate\.equals\(actor\.person\(\)\)\)/if (delegate.id() < 0)/'
oneself "a delegation to an administrator" duty/Delegating 's/if \(deputies\.administers\(delegate\.id\(\), from, to\)\)/if (delegate.id() < 0)/'
oneself "consenting to what one arranged" duty/DelegationConsent 's/&& !Long\.valueOf\(by\)\.equals\(one\.consent\(\)\.arrangedById\(\)\);/\&\& by > 0;/'
oneself "consenting twice" duty/DelegationConsent 's/&& by != one\.delegateId\(\)$/\&\& by > 0/'
oneself "the people of a department one serves" duty/DepartmentStaffing 's/if \(desks\(officer\)\.serves\(officer\.id\(\), departmentId\)\)/if (departmentId < 0)/' DepartmentStaffingTest
oneself "other duties than those of a department" duty/DepartmentStaffing 's/if \(!KEPT\.contains\(role\)\)/if (departmentId < 0)/' DepartmentStaffingTest
oneself "the last of an administration" duty/DutyEnding 's/\.allMatch\(ending::contains\)/.allMatch(one -> one.duty().id() < 0)/' StaffingTest
oneself "what became impossible before it was confirmed" duty/Confirming 's/Naming\.refuse\(duties\.apart\(holder\.person\(\), holder\.duty\(\), confirmed\)\);//' ConfirmingTest
oneself "what the auditor was shown" audit/Auditing 's/if \(!entries\.unreviewed\(.*\)\.equals\(seen\)\)/if (seen.size() < 0)/' ConfirmingTest
oneself "a desk accepted by oneself" duty/SecondPerson 's/return role\.administers\(\) && !binds/return !binds/' OneHandTest
break_rule "an administration with a hand on the road" core InMemoryAuthorityTest "core/$main/core/organization/Separation.java" 's/return counting\.size\(\) == holders\.size\(\) \|\|/return counting.size() >= 0 ||/'
break_rule "a duty that waits" db JdbcAuthorityOnH2Test "db/$main/db/JdbcSeats.java" "s/ d\\.standing = 'CONFIRMED' AND//"
break_rule "a delegation that waits" db JdbcAuthorityOnH2Test "db/$main/db/JdbcSeats.java" "s/WHERE g\\.standing = 'CONFIRMED' AND /WHERE /"

# Attachments
gate "whose attachment it is" AttachingOnH2Test "workflow/$main/workflow/road/Attaching.java" 's/\.filter\(attached -> attached\.sha256\(\)\.equals\(sha256\)\)/.filter(attached -> by > 0)/'
gate "an attachment that is not what was frozen" AttachingOnH2Test "workflow/$main/workflow/road/CheckedCopy.java" 's/if \(!found\.equals\(file\.sha256\(\)\)\)/if (found.isEmpty())/'
break_rule "an attachment that is not as long as it was" db DirectoryAttachmentsTest "db/$main/db/DirectoryAttachmentContents.java" 's/if \(found != size\)/if (found < 0)/'
break_rule "macros and programs in a package" core AttachmentKindTest "core/$main/core/form/PackageNames.java" 's/names\.stream\(\)\.anyMatch\(PackageNames::refused\)/names.isEmpty()/'
break_rule "the gate behind a crafted click" ui 'EntranceTest#a_crafted_click*' "$condition" 's/when\(it\.seat\(\)\.isEmpty\(\)/when(it.words() == null/'

# Claims above the computed score
claim() { break_rule "$1" workflow ClaimsOnH2Test "$2" "$3"; }
checks=workflow/$main/workflow/road/SheetChecks.java
claim "a claim that nobody decided" "core/$main/core/results/Reckoning.java" 's/scores\.excessive\(\) \? Basis\.OPEN/scores.excessive() ? Basis.CLAIM_STANDS/'
claim "an approval with something undecided" "workflow/$main/workflow/road/Reviewed.java" 's/if \(!undecided\.isEmpty\(\)\)/if (undecided == null)/'
claim "an explanation accepted that was not given" "$checks" 's/require\(claimed && explained\(row, form\)/require(claimed/'
claim "another figure under the name of an explanation" "$checks" 's/require\(claimed && explained\(row, form\)/require(explained(row, form)/'
claim "another figure under the name of the rule" "$checks" 's/decided\.score\(\)\.equals\(row\.scores\(\)\.computed\(\)\)/row != null/'
claim "a claim confirmed that is too high" "$checks" 's/claimed && !row\.scores\(\)\.excessive\(\)/claimed/'
claim "a score set without a reason" "$checks" 's/if \(decided\.reason\(\)\.isBlank\(\)\)/if (decided == null)/'
claim "a score above the points of its row" "$checks" 's/if \(decided\.score\(\)\.above/if (decided == null \&\& decided.score().above/'
claim "a list that is not what is undecided" "workflow/$main/workflow/road/ReviewSheetKeeping.java" 's/!= sheetRevision \|\| !same/!= sheetRevision/'
claim "execution that is no row" "core/$main/core/results/Reckoning.java" 's/Stream\.of\(row\(PieceId\.BUDGET, money, review\)\)/Stream.<RowOutcome>empty()/'
break_rule "a disclosure before the department is heard" workflow HearingOnH2Test "$condition" 's/when\(it\.matter\(\)\.consulting\(\)/when(it.words() == null/'

# What counts of a form
results="core/$main/core/results"
break_rule "the version approved last counts" db JdbcCountedResultsOnH2Test "db/$main/db/JdbcResults.java" 's/SELECT MAX\(a\.version\)/SELECT MIN(a.version)/'
break_rule "claims are summed up apart" db JdbcCountedResultsOnH2Test "db/$main/db/TallyColumns.java" 's/r\.reviewed_score IS NULL THEN FALSE/r.self_score IS NULL THEN FALSE/'
break_rule "a claim has no rank" core CountedPropertiesTest "$results/Ranking.java" 's/return marks\.counting\(\)\.reviewed\(\) && /return /'
break_rule "years are compared like with like" core CountedPropertiesTest "$results/YearOnYear.java" 's/marks\.counting\(\)\.reviewed\(\) && //'
break_rule "each score has its own grade in the file of the district" ui SummarySheetTest "ui/$main/ui/summary/DepartmentSheet.java" 's/heads\.grade\(marks\.reviewed\(\)\)/heads.grade(Optional.of(marks.self()))/'

break_rule "files that need each other" ui 'FileCirclesTest#no_file*' "$results/Approval.java" \
    's/boolean byEarlierRules\) \{\}$/boolean byEarlierRules) {\n    static final Class<?> STRAY = Outcome.class;\n}/'

# Two results, the same on every surface
both() { break_rule "$1" ui SameResultsPropertiesTest "$2" "$3"; }
both "a paper with one total under both names" "ui/$main/ui/paper/IndicatorRows.java" 's/figure\(rating\.total\(\)/figure(self.total()/'
both "a paper with the grade of the other result" "ui/$main/ui/paper/IndicatorRows.java" 's/grade\("reviewedGrade", rating\)/grade("reviewedGrade", self)/'
both "a reviewed result before the approval" "core/$main/core/results/Outcome.java" 's/return approved\(\)$/return rows.size() > 0/'
both "a page with one grade for both" "ui/$main/ui/publicpages/FormPage.java" 's/map\(rating -> Figure\.of\(words, rating\)\)/map(rating -> Figure.of(words, outcome.self()))/'
break_rule "a reason in public" core PublicFormTest "core/$main/core/results/RowOutcome.java" 's/decided\.ground\(\), ""\)/decided.ground(), decided.reason())/'
both "a history that names one result" "ui/$main/ui/words/ResultWords.java" 's/case APPROVE -> marks\.map\(ResultWords::of\)/case APPROVE -> marks.map(found -> List.of(self(found.self())))/'
both "a total that leaves a row out" "core/$main/core/results/Reckoning.java" 's/Score total = rows\.stream\(\)/Score total = rows.stream().skip(1)/'
break_rule "finance's column taken for the department's own" ui PaperFilesTest "$lexicon" 's/^\{财政\|复核\|/{/; s/^…\{得分\|自评分\|评分\|打分\}/…{复核得分|自评分}/'

# The act is whole
whole() { break_rule "$1" db "$2" "db/$main/db/$3.java" "$4"; }
whole "two who write at once on H2" OneWriterTest WriterTransaction 's/^( +)turn\.take\(\);/\1wrote = false;/; s/^( +)turn\.give\(\);/\1wrote = false;/'
whole "a commit that is acknowledged before the disk has it" ForcedStoreTest ForcedStore 's/store\(connection\)\.sync\(\);/store(connection).isClosed();/'
whole "a force for each of those who wait together" ForcedStoreTest ForcedStore 's/if \(number <= forced\) \{/if (number < 0) {/'
whole "going on after the disk has failed" ForcedStoreTest ForcedStore 's/if \(before != null\) \{/if (before != null \&\& forced < 0) {/'
whole "blocks in any order" OrderedFileTest OrderedFile 's/^( +)file\.force\(false\);/\1file.size();/'
whole "writing later, by a thread of H2" H2SettingsTest H2Settings 's/;WRITE_DELAY=0;DB/;WRITE_DELAY=500;DB/'
break_rule "an adapter that needs no act" ui AdaptersTest "db/$main/db/JdbcRemarks.java" \
    's/^@Adapter$/@org.springframework.stereotype.Repository/'
break_rule "a port without a twin" ui AdaptersTest "db/$main/db/JdbcSnapshots.java" 's/^@Component$/@Adapter/'
break_rule "an adapter that begins an act of its own" ui AdaptersTest "db/$main/db/Adapter.java" 's/propagation = MANDATORY/readOnly = false/'
break_rule "an answer earlier than its question" core RecordedTimeTest "core/$main/core/RecordedTime.java" 's/return earliest != null .*/return at;/'
break_rule "a version older than the one before" workflow ClockSetBackTest "workflow/$main/workflow/road/HandingIn.java" 's/last\.map\(Version::frozenAt\)\.orElse\(null\)/null/'
# The chain
chain() { break_rule "$1" workflow "$2" "$3" "$4"; }
chain "the chain: an act on a torn form" IntegrityOnH2Test "workflow/$main/workflow/gate/Gate.java" 's/^        sound\.check\(entry\);//'
chain "the chain: a remark nobody puts on record" TamperingOnH2Test "db/$main/db/JdbcRemarks.java" 's/book\.wrote\(RecordKind\.REMARK, remark\.id\(\)\);//'
chain "the chain: a file handed out off the record" TamperingOnH2Test "db/$main/db/JdbcHandedOutPapers.java" 's/^ +book\.wrote.*//'
chain "the chain: a seal that is not held against the ones outside" TamperingOnH2Test "workflow/$main/workflow/integrity/ChainVerifying.java" \
    's/SealCheck\.of\(all, outside\.of\(districtCode\), keys\)/SealCheck.of(all, java.util.List.of(), keys)/'
chain "the chain: a mark of this morning" IntegrityOnH2Test "workflow/$main/workflow/integrity/SoundnessReading.java" 's/present\.changed\(district, evaluationId\)/java.util.List.of()/'
chain "the chain: vouching for what nobody put on record" PaperVerifyingTest "workflow/$main/workflow/paper/PaperVerifying.java" 's/^ +&& present\.changed.*/;/'
break_rule "a text that is stored and taken for unsent" ui TypingTest "ui/$main/ui/form/Typing.java" 's/heard < last\.report/heard < 0/'

# Verifying
proof="workflow/$main/workflow/paper/PaperVerifying.java"
proves() { break_rule "$1" workflow PaperVerifyingTest "$2" "$3"; }
proves "verifying by the old signs alone" "$proof" 's/form == null \? ShortHash\.SIGNS/form == null ? ShortHash.OLD_SIGNS/'
proves "verifying by the old signs with another form" "$proof" 's/form == null \|\| place\.evaluationId\(\) == form/form == null || form > 0/'
proves "verifying what two forms share" "$proof" 's/distinct\(\)\.count\(\) == 1/distinct().count() > 0/'
proves "verifying what was altered" "$proof" 's/!entry\.intact\(\)/entry == null/; s/present\.changed\(.*\)\.isEmpty\(\)/place != null/'
proves "verifying a version that went back" "$proof" 's/evaluation\.stage\(\) == Stage\.DRAFT/evaluation.stage() == Stage.DISCLOSED/'
proves "verifying a paper of no version" "workflow/$main/workflow/paper/HandingOut.java" 's/^ +versions\.find.*NotFound::new\);$//'
break_rule "verifying without a limit" ui TurnstileTest "ui/$main/ui/publicpages/Turnstile.java" 's/if \(left < 1\)/if (left < 0)/; s/left--;//'
break_rule "verifying with a code that is not the address" ui CodeOnPaperTest "ui/$main/ui/paper/PdfMargins.java" 's/row \+ 1\) \* module/row + 3) * module \/ 2/'
break_rule "verifying a file that says when it was made" ui CodeOnPaperTest "ui/$main/ui/paper/WordPaper.java" 's/Optional\.of\(SameBytes\.TIME\)/Optional.of(new java.util.Date())/'

echo "$red guards proven, ${#green[@]} not"
for name in "${green[@]}"; do
    echo "NOT PROVEN: $name"
done
((${#green[@]} == 0))
