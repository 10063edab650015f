package org.hengping.workflow.gate;

import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.hengping.core.form.CarryOver;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Scene;
import org.hengping.workflow.road.CarryOverSource;
import org.hengping.workflow.road.CarryingOver;
import org.hengping.workflow.staff.StaffImport;
import org.hengping.workflow.staff.Workbooks;

/** The table of ways by which one authority could come to be two of the three hands on a version. */
final class SecondHands {

    private SecondHands() {}

    /**
     * A way to a second hand.
     *
     * @param before what came before, and who is about to sign or decide
     * @param why the key of what stands in the way
     */
    record Way(String name, String why, ToLongFunction<Scene> before) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Act {
        void by(Scene scene, long person);
    }

    static Stream<Way> heads() {
        return Stream.of(
                signs("who wrote and handed it in is the head as well", "hands.wrote", scene -> {
                    long both = scene.town().preparer();
                    scene.holds(both, DEPARTMENT_HEAD).writes(both).submits(both);
                    return both;
                }),
                signs("the head handed in what others wrote", "hands.submitted", scene -> {
                    long head = scene.town().head();
                    scene.holds(head, PREPARER).writes(scene.town().preparer()).submits(head);
                    return head;
                }),
                headWrote(
                        "the head typed a row",
                        (scene, head) -> scene.writes(scene.town().preparer()).types(head, 3)),
                headWrote("the head read the form in from a file", Scene::writes),
                headWrote(
                        "the head attached evidence",
                        (scene, head) -> scene.writes(scene.town().preparer()).attaches(head)),
                headWrote("the head took back what a file had brought in", (scene, head) -> scene.writes(
                                scene.town().preparer())
                        .saves(head, List.of(Forms.good().functions()))),
                headWrote("the head carried the rows over from the year before", SecondHands::carriedOver),
                headWrote(
                        "what the head typed came back and stands in the second version, too",
                        (scene, head) -> scene.writes(scene.town().preparer())
                                .types(head, 3)
                                .submits(scene.town().preparer())
                                .sendsBack(scene.town().deputyHead())
                                .types(scene.town().preparer(), 5)),
                signs("who handed it in was made head while it was on its way", "hands.wrote", scene -> {
                    scene.at(Stage.HEAD_REVIEW);
                    imported(scene, "填报人", "部门负责人");
                    return scene.town().preparer();
                }),
                signs("who handed it in acts for the absent head", "hands.wrote", scene -> {
                    scene.acts(scene.town().preparer(), scene.town().head()).at(Stage.HEAD_REVIEW);
                    return scene.town().preparer();
                }),
                signs("an absent head who wrote is acted for by somebody else", "hands.absent", scene -> {
                    long head = scene.town().head();
                    scene.holds(head, PREPARER)
                            .writes(head)
                            .submits(scene.town().preparer());
                    scene.acts(scene.town().otherHead(), head);
                    return scene.town().otherHead();
                }),
                signs("somebody else wrote for the head while the head was away", "hands.through", scene -> {
                    long head = scene.town().head();
                    long deputy = scene.somebody("代理人");
                    scene.holds(head, PREPARER).acts(deputy, head).writes(deputy);
                    scene.submits(scene.town().preparer());
                    return head;
                }),
                signs("who wrote for an absent preparer acts for the absent head as well", "hands.wrote", scene -> {
                    long deputy = scene.somebody("代理人");
                    scene.acts(deputy, scene.town().preparer())
                            .acts(deputy, scene.town().head())
                            .writes(deputy);
                    scene.submits(scene.town().preparer());
                    return deputy;
                }));
    }

    /** Who could come to decide for finance on what they have another hand on, or on a form of their own office. */
    static Stream<Way> officers() {
        return Stream.of(
                new Way("an officer who wrote it before they came to finance", "hands.wrote", scene -> {
                    long moved = scene.town().preparer();
                    scene.at(Stage.FINANCE_REVIEW).retires(moved, PREPARER);
                    return responsible(scene, moved);
                }),
                new Way("an officer who signed it before they came to finance", "hands.endorsed", scene -> {
                    long moved = scene.town().head();
                    scene.at(Stage.FINANCE_REVIEW).retires(moved, DEPARTMENT_HEAD);
                    return responsible(scene, moved);
                }),
                new Way("an officer who signed it for the absent head", "hands.endorsed", scene -> {
                    long deputy = scene.somebody("代理人");
                    scene.at(Stage.HEAD_REVIEW)
                            .acts(deputy, scene.town().head())
                            .endorses(deputy)
                            .retires(scene.town().head(), DEPARTMENT_HEAD);
                    return responsible(scene, deputy);
                }),
                new Way("somebody who acts for an absent officer who wrote it", "hands.absent", scene -> {
                    long moved = scene.town().preparer();
                    long deputy = scene.somebody("代理人");
                    scene.at(Stage.FINANCE_REVIEW).retires(moved, PREPARER);
                    responsible(scene, moved);
                    scene.acts(deputy, moved);
                    return deputy;
                }),
                new Way("an officer who prepares for the department", "refusal.ownDepartment", scene -> {
                    scene.at(Stage.FINANCE_REVIEW).holds(scene.town().officer(), PREPARER);
                    return scene.town().officer();
                }),
                new Way("an officer who is a head of the department", "refusal.ownDepartment", scene -> {
                    scene.at(Stage.FINANCE_REVIEW).holds(scene.town().officer(), DEPARTMENT_HEAD);
                    return scene.town().officer();
                }),
                new Way("an officer who acts for the absent preparer", "refusal.ownDepartment", scene -> {
                    scene.at(Stage.FINANCE_REVIEW)
                            .acts(scene.town().officer(), scene.town().preparer());
                    return scene.town().officer();
                }),
                new Way("a preparer who acts for the absent officer", "refusal.ownDepartment", scene -> {
                    long second = scene.somebody("填报人乙");
                    scene.holds(second, PREPARER)
                            .at(Stage.FINANCE_REVIEW)
                            .acts(second, scene.town().officer());
                    return second;
                }),
                new Way("somebody who acts for an absent officer who prepares", "refusal.ownDepartment", scene -> {
                    long deputy = scene.somebody("代理人");
                    scene.at(Stage.FINANCE_REVIEW)
                            .holds(scene.town().officer(), PREPARER)
                            .acts(deputy, scene.town().officer());
                    return deputy;
                }),
                new Way(
                        "somebody who acts for an absent officer who acts for the preparer",
                        "refusal.absents",
                        scene -> {
                            long deputy = scene.somebody("代理人");
                            scene.at(Stage.FINANCE_REVIEW)
                                    .acts(scene.town().officer(), scene.town().preparer())
                                    .acts(deputy, scene.town().officer());
                            return deputy;
                        }));
    }

    private static Way signs(String name, String why, ToLongFunction<Scene> before) {
        return new Way(name, why, before);
    }

    /** The head, who prepares as well, wrote something; the preparer handed it in. */
    private static Way headWrote(String name, Act wrote) {
        return signs(name, "hands.wrote", scene -> {
            long head = scene.town().head();
            scene.holds(head, PREPARER);
            wrote.by(scene, head);
            scene.submits(scene.town().preparer());
            return head;
        });
    }

    private static long responsible(Scene scene, long person) {
        scene.retires(scene.town().officer(), FINANCE_OFFICER).holds(person, FINANCE_OFFICER, scene.federation());
        return person;
    }

    private static void carriedOver(Scene scene, long head) {
        scene.at(Stage.APPROVED);
        scene.town().opened(2021, List.of(scene.federation()));
        CarryOverSource source = scene.office()
                .get(CarryingOver.class)
                .source(head, scene.town().evaluation())
                .orElseThrow();
        CarryOver carried = new CarryOver(
                scene.town().sheet(head).form(),
                List.of(),
                source.version().form().indicators(),
                false);
        scene.saves(head, carried.saved());
        scene.writesAround(scene.town().preparer(), PieceId.ROWS);
    }

    private static void imported(Scene scene, String name, String role) {
        StaffImport imports = scene.office().get(StaffImport.class);
        String login = name + scene.town().federation().districtCode();
        var workbook =
                List.of(Workbooks.sheet("职责", "登录名|职责|部门|起|止", login + "|" + role + "|区妇联|2020-01-01|2099-12-31"));
        long admin = scene.town().admin();
        imports.carryOut(admin, workbook, imports.check(admin, workbook), () -> {
            throw new AssertionError("nobody is new");
        });
    }
}
