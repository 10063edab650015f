#!/usr/bin/env bash
# Proves that the guards guard: breaks one rule at a time in a copy of the committed sources, and expects its test to fail.
# A build that does not compile, or a test that stays green, is a failure of this script. Takes about a quarter of an hour; with a word
# as argument, only the rules are broken whose name has it: scripts/prove-guards.sh hands
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source scripts/jdk.sh
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git clone -q . "$copy"
cd "$copy"
main=src/main/java/org/hengping
only=${1:-}
red=0
green=()

# break NAME MODULE TEST FILE SED-EXPRESSION: the test must fail once the expression has changed the file.
break_rule() {
    local name=$1 module=$2 test=$3 file=$4 expression=$5 log=target-proof.log
    if [[ $name != *"$only"* ]]; then
        git clean -qfd -e target -e target-proof.log
        return
    fi
    sed -i -E "$expression" "$file"
    if git diff --quiet && [[ -z $(git status --porcelain --untracked-files=normal -- '*.java') ]]; then
        green+=("$name (nothing was changed)")
    elif ./mvnw -B -q -ntp -pl "$module" -am test -Dspotless.check.skip -Dtest="$test" \
        -Dsurefire.failIfNoSpecifiedTests=false >"$log" 2>&1; then
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
gate() { break_rule "$1" workflow "$2" "${3:-workflow/$main/workflow/Gate.java}" "$4"; }

# The house
house "a room that is missing" every_room_of_the_house_is_there "ui/src/test/java/org/hengping/architecture/ArchitectureTest.java" \
    's/^( +)"core.findings",$/\1"core.findigs",/'
house "core that knows more than Java" core_is_pure_java "core/$main/core/Sha256.java" \
    's/^public final class Sha256 \{/public final class Sha256 {\n    static final Class<?> STRAY = javax.xml.parsers.SAXParser.class;/'
house "an early step that knows a later one" the_walk_of_a_form_is_one_way "core/$main/core/organization/Role.java" \
    's/^    AUDITOR;$/    AUDITOR;\n    static final Class<?> STRAY = org.hengping.core.review.Route.class;/'
house "two packages that know each other" core_has_no_cycles "core/$main/core/indicator/Comparison.java" \
    's/^    private final String sign;/    static final Class<?> STRAY = org.hengping.core.round.RuleSet.class;\n    private final String sign;/'
house "the engine outside its room" flowable_stays_in_its_room "workflow/$main/workflow/Naming.java" \
    's/^final class Naming \{/final class Naming {\n    static final Class<?> STRAY = org.flowable.engine.TaskService.class;/'
house "SQL outside db" sql_stays_in_db "workflow/$main/workflow/Naming.java" \
    's/^final class Naming \{/final class Naming {\n    static final Class<?> STRAY = javax.sql.DataSource.class;/'
mkdir -p "workflow/src/main/java/com/vaadin" && printf 'package com.vaadin;\n\npublic class Stray {}\n' >workflow/src/main/java/com/vaadin/Stray.java
house "Vaadin outside ui" vaadin_stays_in_ui "workflow/$main/workflow/Naming.java" \
    's/^final class Naming \{/final class Naming {\n    static final Class<?> STRAY = com.vaadin.Stray.class;/'
mkdir -p "workflow/$main/ui" && printf 'package org.hengping.ui;\n\npublic class Stray {}\n' >"workflow/$main/ui/Stray.java"
house "a module that knows what the map forbids" modules_know_only_what_the_map_allows "workflow/$main/workflow/Naming.java" \
    's/^final class Naming \{/final class Naming {\n    static final Class<?> STRAY = org.hengping.ui.Stray.class;/'
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
printf 'package org.hengping.ui.trace;\n\n@com.vaadin.flow.router.Route("stray/:id")\nclass StrayView extends com.vaadin.flow.component.html.Div {}\n' >"ui/$main/ui/trace/StrayView.java"
fresh "a view that shows one thing after the other" a_view_whose_address_names_a_thing_makes_its_screen_anew "ui/$main/ui/trace/TraceView.java" ''
fresh "a view that keeps what it shows" such_a_view_keeps_nothing_of_what_it_shows "ui/$main/ui/form/EvaluationFormView.java" \
    's/^    private final transient Inbox inbox;/    private final transient Inbox inbox;\n    private final com.vaadin.flow.component.html.Div stray = new com.vaadin.flow.component.html.Div();/'
fresh "a view that remembers the form before" such_a_view_keeps_nothing_of_what_it_shows "ui/$main/ui/form/EvaluationFormView.java" \
    's/^    private final transient Inbox inbox;/    private final transient Inbox inbox;\n    private long stray;/'
fresh "a listener that stays on the page" nothing_listens_to_the_page_that_does_not_end_with_its_screen "ui/$main/ui/form/FormScreen.java" \
    's/^        addClassNames\("view", "evaluation"\);/        addClassNames("view", "evaluation");\n        com.vaadin.flow.component.UI.getCurrent().addPollListener(stray -> {});/'
break_rule "a screen that outlives its form" ui 'FreshScreensTest#the_next_form*' "ui/$main/ui/AddressedView.java" 's/^        removeAll\(\);//'
break_rule "a dialog that outlives its form" ui 'FreshScreensTest#a_dialog*' "ui/$main/ui/shell/ScreenSetup.java" 's/open\.forEach\(Dialog::removeFromParent\);//; s/open\.forEach\(Dialog::close\);//'

# The day
break_rule "the time of the wall in the product" ui 'OneClockTest#nobody*' "workflow/$main/workflow/Naming.java" \
    's/^final class Naming \{/final class Naming {\n    static final java.time.LocalDate STRAY = java.time.LocalDate.now();/'
break_rule "the time of the wall in a test" ui 'OneClockTest#nobody*' workflow/src/test/java/org/hengping/workflow/Proposals.java \
    's/^final class Proposals \{/final class Proposals {\n    static final long STRAY = System.currentTimeMillis();/'
break_rule "the time of the database" ui 'OneClockTest#no_database*' "db/$main/db/JdbcRemarks.java" \
    's/^class JdbcRemarks(.*)\{/class JdbcRemarks\1{\n    static final String STRAY = "SELECT CURRENT_TIMESTAMP";/'
break_rule "another time in production" workflow OfficeClockTest "workflow/$main/workflow/OfficeClock.java" 's/if \(!rehearsal\)/if (startsAt.isEmpty())/'
break_rule "a demonstration that knows no holidays" ui DemoPlanTest "ui/$main/ui/demo/DemoPlan.java" 's/calendar\.minus\(last, before\)/last.minusDays(before)/'

# The road
break_rule "a step the diagram does not have" workflow DiagramTest "core/$main/core/review/Route.java" 's/new Step\(HEAD_REVIEW, WITHDRAW, PREPARER, DRAFT\),//'
break_rule "an arrow the route does not have" workflow DiagramTest workflow/src/main/resources/processes/self-evaluation.bpmn20.xml \
    's/(id="approve" sourceRef="FINANCE_REVIEW" targetRef=")APPROVED/\1DISCLOSED/'

# What was signed stays as it was signed
break_rule "a canonical text written otherwise" core ReleasedTextsTest "core/$main/core/form/PieceText.java" 's/with\("selfScore", row\.selfScore\(\)\)/with("claimed", row.selfScore())/'
break_rule "an answer key spelled otherwise" core ReleasedTextsTest "core/$main/core/findings/Finding.java" 's/return rule \+ "@"/return rule + "#"/'
break_rule "a history hashed otherwise" core ReleasedTextsTest "core/$main/core/review/HistoryEntry.java" 's/at\.toString\(\)/String.valueOf(at.toEpochMilli())/'
break_rule "a migration that rewrites an opinion" db UpgradeOnH2Test db/src/main/resources/db/migration/V14__judgments.sql \
    "\$ a UPDATE history_entry SET opinion = CONCAT(opinion, '.');"
break_rule "a judgment that hides when it was made" workflow UpgradedOfficeOnH2Test "core/$main/core/review/Judgment.java" 's/Origin\.MIGRATION/Origin.SUBMISSION/'

# The gate
gate "who may know of a form" GateTest "" 's/if \(!desks\.known\(person\.id\(\), evaluation\)\)/if (desks == null)/'
gate "who may act" GateTest "" 's/if \(!permitted\)/if (entry == null)/'
gate "whose desk it is" GateTest "" 's/if \(!entry\.holds\(role\)\)/if (entry == null)/'
gate "the stage an act belongs to" 'RoadOnH2Test,SafetyOnH2Test' "" \
    's/Route\.step\(entry\.evaluation\(\)\.stage\(\), action\)/Route.STEPS.stream().filter(one -> one.action() == action).findFirst()/'
gate "exempt" GateTest "" 's/if \(entry\.evaluation\(\)\.exempt\(\)\) \{/if (entry == null) {/'
gate "the version that was seen" 'RoadOnH2Test,SafetyOnH2Test' "" 's/if \(!stored\.seen\(\)\.equals\(seen\)\)/if (seen == null)/'
gate "the reason" RoadOnH2Test "" 's/if \(action\.needsReason\(\) && reason\.isBlank\(\)\)/if (reason == null)/'
hands() { break_rule "hands: $1" workflow "${4:-ThreeHandsOnH2Test}" "$2" "$3"; }
hands "the writer of a version signs it" "core/$main/core/review/Hands.java" '/case DEPARTMENT_HEAD ->/{n;s/written/signed/}'
hands "the writer of a version decides on it" "core/$main/core/review/Hands.java" 's/written\(hand\)\.or\(\(\) -> signed\(hand\)\)/signed(hand)/'
hands "the signer of a version decides on it" "core/$main/core/review/Hands.java" 's/written\(hand\)\.or\(\(\) -> signed\(hand\)\)/written(hand)/'
hands "the person acted for does not count" "core/$main/core/organization/Hand.java" 's/: Set\.of\(personId, behalfOfId\)/: Set.of(personId)/'
hands "only who hands it in has written it" "core/$main/core/review/Writer.java" 's/Objects\.requireNonNullElse\(saved\.by\(\), submitter\)/Objects.requireNonNull(submitter)/'
hands "who wrote a version is not kept" "workflow/$main/workflow/Drafting.java" 's/^ +writers\.add\(.*//'
hands "the head signs without a condition" "core/$main/core/review/Route.java" 's/, FINANCE_REVIEW, List\.of\(APART, SCANNED\)\)/, FINANCE_REVIEW)/'
hands "finance decides without being apart" "core/$main/core/review/Route.java" 's/List\.of\(IMPARTIAL, APART\)/List.of(IMPARTIAL)/'
hands "finance decides without being impartial" "core/$main/core/review/Route.java" 's/List\.of\(IMPARTIAL, APART\)/List.of(APART)/'
hands "an officer of the department is impartial" "workflow/$main/workflow/Entry.java" 's/if \(desks\.serves\(person\.id\(\), department\.id\(\)\)\)/if (desks == null)/'
hands "who acts for an officer of the department is impartial" "workflow/$main/workflow/Entry.java" 's/\.filter\(absent -> desks\.serves\(absent\.id\(\), department\.id\(\)\)\)/.filter(absent -> desks == null)/'
hands "a step without its conditions" "workflow/$main/workflow/Gate.java" 's/unless\(entry\.objection\(step\.by\(\), step\.conditions\(\)\)\);//'
hands "work at a desk without its conditions" "workflow/$main/workflow/Gate.java" 's/unless\(entry\.objection\(role, Route\.working\(role\)\)\);//'
hands "taking over without its conditions" "workflow/$main/workflow/FinanceReview.java" 's/Gate\.unless\(entry\.objectionToOfficer\(Route\.working\(Role\.FINANCE_OFFICER\)\)\);//'
hands "a button for what is refused" "workflow/$main/workflow/Entry.java" 's/\.filter\(step -> objection\(step\.by\(\), step\.conditions\(\)\)\.isEmpty\(\)\)//'
hands "deciding on extensions of the own department" "workflow/$main/workflow/Gate.java" 's/unless\(entry\.objectionToOfficer\(List\.of\(Condition\.IMPARTIAL\)\)\);//' ExtensionsOnH2Test
hands "taking a review over from oneself" "workflow/$main/workflow/FinanceReview.java" 's/if \(entry\.reviews\(\)\)/if (entry == null)/' SeatsTest
hands "the first seat instead of the right one" "workflow/$main/workflow/Entry.java" 's/return seats\.stream\(\)$/if (role != null) { return seats.stream().findFirst(); }\n        return seats.stream()/' SeatsTest
hands "a review taken over in the name of whoever acts" "workflow/$main/workflow/FinanceReview.java" 's/entry\.officerSeat\(\)\.map\(Desks::whose\)\.orElseThrow\(\)/by/' SeatsTest
hands "disclosure offered to an officer of the department" "workflow/$main/workflow/Disclosing.java" 's/&& entry\.objection\(\)\.isEmpty\(\)/\&\& entry != null/' SeatsTest
hands "dispensed by one officer alone" "workflow/$main/workflow/Dispensing.java" 's/asked == null \|\| !hand\.meets\(asked\)/hand != null/' DispensingTest
hands "dispensed by an officer of the department" "workflow/$main/workflow/Dispensing.java" 's/department == null \|\| !desks\.partial\(seat, department\.id\(\)\)/seat != null/' DispensingTest
hands "dispensed, and signed without a scan" "core/$main/core/review/Hands.java" 's/return granted\.contains\(DispensationKind\.ONE_PERSON\) \&\& !scanned$/return scanned \&\& granted.isEmpty()/' PaperSigningTest
hands "dispensed, and signed on paper by a writer" "workflow/$main/workflow/PaperSigning.java" 's/if \(entry\.round\(\)\.fourEyes\(\)\)/if (entry == null)/' PaperSigningTest
hands "signed on paper without being dispensed" "workflow/$main/workflow/PaperSigning.java" 's/if \(!entry\.hands\(\)\.granted\(\)\.contains\(kind\)\)/if (kind == null)/' PaperSigningTest
hands "a filler who stays when nobody is dispensed any more" "workflow/$main/workflow/Dispensing.java" 's/^ +proxies\.end\(one.*//' DispensingTest
break_rule "hands: dispensed, with a scan of another version" db JdbcHandsOnH2Test "db/$main/db/JdbcSignedScans.java" 's/ AND v\.hash = s\.version_hash//'
break_rule "hands: who saved a piece is forgotten" db JdbcEvaluationsOnH2Test "db/$main/db/JdbcDrafts.java" 's/row\.getObject\("saved_by", Long\.class\)/row.getObject("behalf_of_id", Long.class)/'
gate "an unchanged resubmission" RoadOnH2Test "workflow/$main/workflow/HandingIn.java" 's/if \(returned && whyUnchanged\.isBlank\(\)/if (returned \&\& form == null/'
gate "open findings" RoadOnH2Test "workflow/$main/workflow/HandingIn.java" 's/if \(!open\.isEmpty\(\)\)/if (open == null)/'
gate "the draft that was seen" SafetyOnH2Test "workflow/$main/workflow/Drafting.java" 's/if \(entry\.evaluation\(\)\.draftRevision\(\) != draftRevision\)/if (draftRevision < 0)/'
gate "the piece that was seen" SafetyOnH2Test "workflow/$main/workflow/Drafting.java" 's/if \(draft\.revision\(change\.id\(\)\) != change\.seen\(\)\)/if (change.seen() < 0)/'
gate "whose earlier years they are" GateTest "workflow/$main/workflow/CarryingOver.java" 's/if \(!entry\.holds\(Role\.PREPARER\)\)/if (entry == null)/'
gate "the sheet that was seen" SafetyOnH2Test "workflow/$main/workflow/FinanceReview.java" 's/if \(sheet\.revision\(\) != sheetRevision\)/if (sheetRevision < 0)/'
gate "who staffs an office" GateTest "workflow/$main/workflow/Authority.java" 's/if \(actor\.is\(role\)\)/if (actor != null)/'

# Authority by oneself
oneself() { gate "$1" "${4:-AuthorityByOneselfTest}" "workflow/$main/workflow/$2.java" "$3"; }
oneself "a duty of one's own" DutyRules 's/return own \?/return own \&\& false ?/'
oneself "a duty made longer" DutyRules 's/if \(before == null \|\| after != null && !after\.isAfter\(before\)\)/if (before == null || after != null)/'
oneself "an administration beside a delegation" DutyRules 's/boolean acts = wanted\.role\(\)\.administers\(\)/boolean acts = false/'
break_rule "duties that do not go together" workflow AuthorityByOneselfTest "core/$main/core/organization/Separation.java" 's/return one\.administers\(\) \|\| other\.administers\(\);/return false;/'
oneself "the rules behind a workbook" DutyReading 's/rules\.apply\(wish, held\(wish\)\)\.ifPresent\(.*\);/rules.apply(wish, held(wish));/'
oneself "a workbook of who gives no duties" StaffRecords 's/boolean effective = alone && /boolean effective = /'
oneself "confirming what one gave" SecondPerson 's/if \(by == granterId\)/if (by < 0)/'
oneself "confirming one's own" SecondPerson 's/return role\.administers\(\) && !binds && /return !binds || /; s/administering\.equals\(Set\.of\(granterId\)\);/role != null;/'
oneself "who confirms" SecondPerson 's/return entitled && /return /'
oneself "a confirmation without a security administrator" SecondPerson 's/return entitled && \(secures \|\| security\.contains\(granterId\)\);/return entitled;/'
oneself "a delegation to who arranges it" Delegating 's/if \(delegate\.equals\(actor\.person\(\)\)\)/if (delegate.id() < 0)/'
oneself "a delegation to an administrator" Delegating 's/if \(deputies\.administers\(delegate\.id\(\), from, to\)\)/if (delegate.id() < 0)/'
oneself "consenting to what one arranged" DelegationConsent 's/&& !Long\.valueOf\(by\)\.equals\(one\.consent\(\)\.arrangedById\(\)\);/\&\& by > 0;/'
oneself "consenting twice" DelegationConsent 's/&& by != one\.delegateId\(\)$/\&\& by > 0/'
oneself "the people of a department one serves" DepartmentStaffing 's/if \(desks\(officer\)\.serves\(officer\.id\(\), departmentId\)\)/if (departmentId < 0)/' DepartmentStaffingTest
oneself "other duties than those of a department" DepartmentStaffing 's/if \(!KEPT\.contains\(role\)\)/if (departmentId < 0)/' DepartmentStaffingTest
oneself "the last of an administration" Duties 's/\.allMatch\(ending::contains\)/.allMatch(one -> one.duty().id() < 0)/' StaffingTest
oneself "what became impossible before it was confirmed" Confirming 's/Naming\.refuse\(duties\.apart\(holder\.person\(\), holder\.duty\(\), confirmed\)\);//' ConfirmingTest
oneself "what the auditor was shown" Auditing 's/if \(!entries\.unreviewed\(.*\)\.equals\(seen\)\)/if (seen.size() < 0)/' ConfirmingTest
oneself "a desk accepted by oneself" SecondPerson 's/return role\.administers\(\) && !binds/return !binds/' OneHandTest
break_rule "an administration with a hand on the road" core InMemoryAuthorityTest "core/$main/core/organization/Separation.java" 's/return counting\.size\(\) == holders\.size\(\) \|\|/return counting.size() >= 0 ||/'
break_rule "a duty that waits" db JdbcAuthorityOnH2Test "db/$main/db/PersonColumns.java" "s/ d\\.standing = 'CONFIRMED' AND//"
break_rule "a delegation that waits" db JdbcAuthorityOnH2Test "db/$main/db/JdbcPeople.java" "s/WHERE g\\.standing = 'CONFIRMED' AND /WHERE /"

# Attachments
gate "whose attachment it is" AttachingOnH2Test "workflow/$main/workflow/Attaching.java" 's/\.filter\(attached -> attached\.sha256\(\)\.equals\(sha256\)\)/.filter(attached -> by > 0)/'
gate "an attachment that is not what was frozen" AttachingOnH2Test "workflow/$main/workflow/CheckedCopy.java" 's/if \(!found\.equals\(file\.sha256\(\)\)\)/if (found.isEmpty())/'
break_rule "an attachment that is not as long as it was" db DirectoryAttachmentsTest "db/$main/db/DirectoryAttachmentContents.java" 's/if \(found != size\)/if (found < 0)/'
break_rule "macros and programs in a package" core AttachmentKindTest "core/$main/core/form/PackageNames.java" 's/names\.stream\(\)\.anyMatch\(PackageNames::refused\)/names.isEmpty()/'
break_rule "the gate behind a crafted click" ui 'EntranceTest#a_crafted_click*' "workflow/$main/workflow/Gate.java" 's/if \(!permitted\)/if (entry == null)/'

# Claims above the computed score
claim() { break_rule "$1" workflow ClaimsOnH2Test "$2" "$3"; }
checks=workflow/$main/workflow/SheetChecks.java
claim "a claim that nobody decided" "core/$main/core/results/Reckoning.java" 's/scores\.excessive\(\) \? Basis\.OPEN/scores.excessive() ? Basis.CLAIM_STANDS/'
claim "an approval with something undecided" "$checks" 's/if \(!undecided\.isEmpty\(\)\)/if (undecided == null)/'
claim "an explanation accepted that was not given" "$checks" 's/require\(claimed && explained\(row, form\)/require(claimed/'
claim "another figure under the name of an explanation" "$checks" 's/require\(claimed && explained\(row, form\)/require(explained(row, form)/'
claim "another figure under the name of the rule" "$checks" 's/decided\.score\(\)\.equals\(row\.scores\(\)\.computed\(\)\)/row != null/'
claim "a claim confirmed that is too high" "$checks" 's/claimed && !row\.scores\(\)\.excessive\(\)/claimed/'
claim "a score set without a reason" "$checks" 's/if \(decided\.reason\(\)\.isBlank\(\)\)/if (decided == null)/'
claim "a score above the points of its row" "$checks" 's/if \(decided\.score\(\)\.above/if (decided == null \&\& decided.score().above/'
claim "a list that is not what is undecided" "workflow/$main/workflow/FinanceReview.java" 's/!= sheetRevision \|\| !same/!= sheetRevision/'
claim "execution that is no row" "core/$main/core/results/Reckoning.java" 's/Stream\.of\(row\(PieceId\.BUDGET, money, review\)\)/Stream.<RowOutcome>empty()/'
break_rule "a disclosure before the department is heard" workflow HearingOnH2Test "workflow/$main/workflow/Disclosing.java" 's/if \(hearing\.pending/if (seen == null \&\& hearing.pending/; s/private void heard\(Entry entry\) \{/private void heard(Entry entry) {\n        Object seen = entry;/'

# What counts of a form
results="core/$main/core/results"
break_rule "the version approved last counts" db JdbcCountedResultsOnH2Test "db/$main/db/JdbcResults.java" 's/SELECT MAX\(a\.version\)/SELECT MIN(a.version)/'
break_rule "claims are summed up apart" db JdbcCountedResultsOnH2Test "db/$main/db/JdbcResults.java" 's/r\.reviewed_score IS NULL THEN FALSE/r.self_score IS NULL THEN FALSE/'
break_rule "a claim has no rank" core CountedPropertiesTest "$results/Ranking.java" 's/return marks\.counting\(\)\.reviewed\(\) && /return /'
break_rule "years are compared like with like" core CountedPropertiesTest "$results/YearOnYear.java" 's/marks\.counting\(\)\.reviewed\(\) && //'
break_rule "each score has its own grade in the file of the district" ui SummarySheetTest "ui/$main/ui/summary/DepartmentSheet.java" 's/heads\.grade\(marks\.reviewed\(\)\)/heads.grade(Optional.of(marks.self()))/'

# Two results, the same on every surface
both() { break_rule "$1" ui SameResultsPropertiesTest "$2" "$3"; }
both "a paper with one total under both names" "ui/$main/ui/paper/IndicatorRows.java" 's/figure\(rating\.total\(\)/figure(self.total()/'
both "a paper with the grade of the other result" "ui/$main/ui/paper/IndicatorRows.java" 's/grade\("reviewedGrade", rating\)/grade("reviewedGrade", self)/'
both "a reviewed result before the approval" "core/$main/core/results/Outcome.java" 's/return approved\(\)$/return rows.size() > 0/'
both "a page with one grade for both" "ui/$main/ui/publicpages/FormPage.java" 's/map\(rating -> Figure\.of\(words, rating\)\)/map(rating -> Figure.of(words, outcome.self()))/'
break_rule "a reason in public" core PublicFormTest "core/$main/core/results/RowOutcome.java" 's/decided\.ground\(\), ""\)/decided.ground(), decided.reason())/'
both "a history that names one result" "ui/$main/ui/ResultWords.java" 's/case APPROVE -> marks\.map\(ResultWords::of\)/case APPROVE -> marks.map(found -> List.of(self(found.self())))/'
both "a total that leaves a row out" "core/$main/core/results/Reckoning.java" 's/Score total = rows\.stream\(\)/Score total = rows.stream().skip(1)/'
break_rule "finance's column taken for the department's own" ui PaperFilesTest "core/$main/core/reading/Column.java" 's/\(财政\|复核/(评审/; s/\(得分\|自评分\|评分\|打分\)/(复核得分|自评分)/'

# The act is whole
whole() { break_rule "$1" db "$2" "db/$main/db/$3.java" "$4"; }
whole "two who write at once on H2" OneWriterTest WriterConnection 's/^( +)turn\.take\(\);/\1wrote = false;/; s/^( +)turn\.give\(\);/\1wrote = false;/'
whole "a commit that is acknowledged before the disk has it" ForcedStoreTest ForcedStore 's/store\(connection\)\.sync\(\);/store(connection).isClosed();/'
whole "a force for each of those who wait together" ForcedStoreTest ForcedStore 's/if \(number <= forced\) \{/if (number < 0) {/'
whole "going on after the disk has failed" ForcedStoreTest ForcedStore 's/if \(before != null\) \{/if (before != null \&\& forced < 0) {/'
whole "blocks in any order" OrderedFileTest OrderedFile 's/^( +)file\.force\(false\);/\1file.size();/'
whole "writing later, by a thread of H2" H2SettingsTest H2Settings 's/;WRITE_DELAY=0;DB/;WRITE_DELAY=500;DB/'
break_rule "an answer earlier than its question" core RecordedTimeTest "core/$main/core/RecordedTime.java" 's/return earliest != null .*/return at;/'
break_rule "a version older than the one before" workflow ClockSetBackTest "workflow/$main/workflow/Drafting.java" 's/last\.map\(Version::frozenAt\)\.orElse\(null\)/null/'
# The chain
chain() { break_rule "$1" workflow "$2" "$3" "$4"; }
chain "the chain: an act on a torn form" IntegrityOnH2Test "workflow/$main/workflow/Gate.java" 's/^        sound\.check\(entry\);//'
chain "the chain: a remark nobody puts on record" TamperingOnH2Test "db/$main/db/JdbcRemarks.java" 's/book\.wrote\(RecordKind\.REMARK, remark\.id\(\)\);//'
chain "the chain: a file handed out off the record" TamperingOnH2Test "db/$main/db/JdbcHandedOutPapers.java" 's/^ +book\.wrote.*//'
chain "the chain: a seal that is not held against the ones outside" TamperingOnH2Test "workflow/$main/workflow/Verifying.java" \
    's/SealCheck\.of\(all, outside\.of\(districtCode\), keys\)/SealCheck.of(all, java.util.List.of(), keys)/'
chain "the chain: a mark of this morning" IntegrityOnH2Test "workflow/$main/workflow/Integrity.java" 's/present\.changed\(district, evaluationId\)/java.util.List.of()/'
chain "the chain: vouching for what nobody put on record" PaperVerifyingTest "workflow/$main/workflow/PaperVerifying.java" 's/^ +&& present\.changed.*/;/'
break_rule "a text that is stored and taken for unsent" ui TypingTest "ui/$main/ui/form/Typing.java" 's/heard < last\.report/heard < 0/'

# Verifying
proof="workflow/$main/workflow/PaperVerifying.java"
proves() { break_rule "$1" workflow PaperVerifyingTest "$2" "$3"; }
proves "verifying by the old signs alone" "$proof" 's/form == null \? ShortHash\.SIGNS/form == null ? ShortHash.OLD_SIGNS/'
proves "verifying by the old signs with another form" "$proof" 's/form == null \|\| place\.evaluationId\(\) == form/form == null || form > 0/'
proves "verifying what two forms share" "$proof" 's/distinct\(\)\.count\(\) == 1/distinct().count() > 0/'
proves "verifying what was altered" "$proof" 's/!entry\.intact\(\)/entry == null/'
proves "verifying a version that went back" "$proof" 's/evaluation\.stage\(\) == Stage\.DRAFT/evaluation.stage() == Stage.DISCLOSED/'
proves "verifying a paper of no version" "workflow/$main/workflow/HandingOut.java" 's/^ +versions\.find.*NotFound::new\);$//'
break_rule "verifying without a limit" ui TurnstileTest "ui/$main/ui/publicpages/Turnstile.java" 's/if \(left < 1\)/if (left < 0)/; s/left--;//'
break_rule "verifying with a code that is not the address" ui CodeOnPaperTest "ui/$main/ui/paper/PdfMargins.java" 's/row \+ 1\) \* module/row + 3) * module \/ 2/'
break_rule "verifying a file that says when it was made" ui CodeOnPaperTest "ui/$main/ui/paper/WordPaper.java" 's/Optional\.of\(SameBytes\.TIME\)/Optional.of(new java.util.Date())/'

echo "$red guards proven, ${#green[@]} not"
for name in "${green[@]}"; do
    echo "NOT PROVEN: $name"
done
((${#green[@]} == 0))
