package org.hengping.workflow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hengping.core.day.MovableClock;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.Role;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.db.MySqlServer;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Drafting;
import org.hengping.workflow.road.FinanceReview;
import org.hengping.workflow.road.HeadReview;
import org.hengping.workflow.road.Sheet;
import org.hengping.workflow.round.OpenedRound;
import org.hengping.workflow.round.RoundOpening;
import org.hengping.workflow.round.RoundPlan;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole office on a real database: the use cases, the engine, and a small district with its people. */
public final class Office {

    private static final AtomicInteger DISTRICTS = new AtomicInteger(100_000);
    private static Office h2;
    private static Office mySql;

    private final ConfigurableApplicationContext context;

    /** An office on a database of its own, empty or not. */
    public Office(String url, String... settings) {
        context = new SpringApplicationBuilder(OfficeApplication.class)
                .registerShutdownHook(false)
                .properties(
                        "spring.datasource.url=" + url,
                        "spring.main.banner-mode=off",
                        "flowable.idm.enabled=false",
                        "flowable.eventregistry.enabled=false")
                .properties(settings)
                .run();
    }

    public static synchronized Office h2() {
        if (h2 == null) {
            h2 = new Office("jdbc:h2:mem:office;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000");
        }
        return h2;
    }

    public static synchronized Office mySql() {
        if (mySql == null) {
            mySql = new Office(MySqlServer.shared().newDatabase());
        }
        return mySql;
    }

    /** An office of its own, with the attachments in a directory. */
    public static Office withAttachmentsIn(Path directory) {
        return new Office(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "hengping.attachments.directory=" + directory);
    }

    /** An office of its own, in which system and security administration are two persons'. */
    public static Office atLevelThree() {
        return new Office("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "hengping.administration.level=3");
    }

    public void close() {
        context.close();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public MovableClock clock() {
        return get(MovableClock.class);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(get(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    /** A new district in which the round has just been opened. */
    public Town town() {
        District district = new District(String.valueOf(DISTRICTS.incrementAndGet()), "某区");
        inTransaction(() -> {
            get(Departments.class).add(district);
            return "";
        });
        long admin = Granting.first(this, district, "管理员", Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        long auditor = Granting.first(this, district, "审计员", Role.AUDITOR);
        inTransaction(() -> {
            get(Grants.class).separate(district.code(), auditor, clock().instant());
            return "";
        });
        Staffing staffing = get(Staffing.class);
        Department federation = staffing.addDepartment(admin, "某区妇女联合会", "区妇联", "党群");
        Department education = staffing.addDepartment(admin, "某区教育局", "区教育局", "社会事业");
        Hiring hiring = new Hiring(this, admin, auditor);
        Town town = new Town(
                this,
                admin,
                hiring.person("填报人", Role.PREPARER, federation.id()),
                hiring.person("负责人", Role.DEPARTMENT_HEAD, federation.id()),
                hiring.person("副职", Role.DEPARTMENT_HEAD, federation.id()),
                hiring.person("审核人", Role.FINANCE_OFFICER, federation.id()),
                hiring.person("股长", Role.FINANCE_OFFICER, null),
                auditor,
                hiring.person("教育填报", Role.PREPARER, education.id()),
                hiring.person("教育负责", Role.DEPARTMENT_HEAD, education.id()),
                federation);
        return town.opened(2020, List.of(federation.id(), education.id()));
    }

    private record Hiring(Office office, long admin, long auditor) {

        public long person(String name, Role role, Long department) {
            return Granting.hire(office, admin, auditor, name, role, department);
        }
    }

    /** The people of a district by their offices, and the federation's evaluation. */
    public record Town(
            Office office,
            long admin,
            long preparer,
            long head,
            long deputyHead,
            long officer,
            long chief,
            long auditor,
            long otherPreparer,
            long otherHead,
            Department federation) {

        private static final Map<Long, Long> EVALUATIONS = new ConcurrentHashMap<>();

        /** Opens a round; the evaluation is that of the latest one. */
        public Town opened(int fiscalYear, List<Long> departments) {
            LocalDate today = LocalDate.now(office.clock());
            OpenedRound opened = office.get(RoundOpening.class)
                    .open(
                            chief,
                            new RoundPlan(
                                    fiscalYear,
                                    fiscalYear + "年度",
                                    RuleSets.national(),
                                    today,
                                    new DueDays(today.plusDays(10), today.plusDays(20), today.plusDays(30)),
                                    ResubmissionDays.USUAL,
                                    departments));
            long id = office.inTransaction(() ->
                    office
                            .get(SelfEvaluations.class)
                            .ofRound(federation.districtCode(), opened.round().id())
                            .stream()
                            .filter(evaluation -> evaluation.departmentId() == federation.id())
                            .findFirst()
                            .orElseThrow()
                            .id());
            EVALUATIONS.put(federation.id(), id);
            return this;
        }

        public long evaluation() {
            return EVALUATIONS.get(federation.id());
        }

        /** Saves a whole form over the draft. */
        public Draft write(EvaluationForm form) {
            Draft draft = sheet(preparer).draft();
            List<Change> changes = form.pieces().stream()
                    .map((Piece piece) -> Change.save(piece, draft.revision(piece.id())))
                    .toList();
            return office.get(Drafting.class).save(preparer, evaluation(), changes);
        }

        public Version submit() {
            return office.get(Drafting.class)
                    .submit(preparer, evaluation(), sheet(preparer).draft().revision(), "");
        }

        public Version.Seen seen() {
            return sheet(officer).version().seen();
        }

        public Sheet sheet(long by) {
            return office.get(Consulting.class).open(by, evaluation());
        }

        public SelfEvaluation stored() {
            return office.inTransaction(() -> office.get(SelfEvaluations.class)
                    .find(federation.districtCode(), evaluation())
                    .orElseThrow());
        }

        /** Where the process stands, by the engine. */
        public Stage engine() {
            return office.inTransaction(
                    () -> office.get(Road.class).stage(evaluation()).orElseThrow());
        }

        /** The road up to a stage, by the people whose work it is. */
        public Town at(Stage stage) {
            if (stage != Stage.DRAFT) {
                write(Forms.good());
                submit();
            }
            if (stage == Stage.FINANCE_REVIEW || stage == Stage.APPROVED) {
                office.get(HeadReview.class).endorse(head, evaluation(), seen(), "");
            }
            if (stage == Stage.APPROVED) {
                office.get(FinanceReview.class).approve(officer, evaluation(), seen(), 0, "");
            }
            return this;
        }
    }
}
