package org.hengping.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import java.util.function.Supplier;
import org.hengping.core.contract.Checks;
import org.hengping.core.contract.Ports;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.form.AttachmentContents;
import org.hengping.core.form.Drafts;
import org.hengping.core.integrity.CheckRuns;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.Repairs;
import org.hengping.core.integrity.Seals;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.Notices;
import org.hengping.core.organization.People;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.overdue.Outbox;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.results.Results;
import org.hengping.core.review.Consultations;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.HandedOutPapers;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.SignedScans;
import org.hengping.core.review.StockPhrases;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundParts;
import org.hengping.core.round.RuleSetEditions;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The adapters on a migrated database. */
final class Database implements AutoCloseable {

    private static Database h2;
    private static Database mySql;

    private final ConfigurableApplicationContext context;

    private Database(String... settings) {
        context = new SpringApplicationBuilder(Adapters.class)
                .registerShutdownHook(false)
                .properties("spring.main.banner-mode=off")
                .properties(settings)
                .run();
    }

    static synchronized Database h2() {
        if (h2 == null) {
            h2 = new Database("spring.datasource.url=jdbc:h2:mem:contracts;DB_CLOSE_DELAY=-1");
        }
        return h2;
    }

    static synchronized Database mySql() {
        if (mySql == null) {
            mySql = new Database("spring.datasource.url=" + MySqlServer.shared().newDatabase());
        }
        return mySql;
    }

    /** A database of its own, with the attachments in a directory. */
    static Database withAttachmentsIn(Path directory) {
        return new Database(
                "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "hengping.attachments.directory=" + directory);
    }

    /** A database of its own. */
    static Database at(String url) {
        return new Database("spring.datasource.url=" + url);
    }

    /** Product and version. */
    String name() {
        return get(JdbcTemplate.class)
                .execute((Connection connection) -> connection.getMetaData().getDatabaseProductName() + " "
                        + connection.getMetaData().getDatabaseProductVersion());
    }

    /** Lets the planner know how many rows there are now. */
    void analyze() {
        get(JdbcTemplate.class)
                .execute(
                        name().startsWith("MySQL")
                                ? "ANALYZE TABLE desk_entry, self_evaluation, department"
                                : "ANALYZE");
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(get(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    @Override
    public void close() {
        context.close();
    }

    Checks checks() {
        return new Checks(
                get(Journal.class),
                get(StoredRecords.class),
                get(Seals.class),
                get(CheckRuns.class),
                get(CheckedForms.class),
                get(Repairs.class));
    }

    Ports ports() {
        return new Ports(
                get(Departments.class),
                get(People.class),
                get(EvaluationRounds.class),
                get(RuleSetEditions.class),
                get(SelfEvaluations.class),
                get(Drafts.class),
                get(Versions.class),
                get(VersionWriters.class),
                get(Dispensations.class),
                get(SignedScans.class),
                get(HandedOutPapers.class),
                get(Judgments.class),
                get(Consultations.class),
                get(ReviewSheets.class),
                get(HistoryEntries.class),
                get(Remarks.class),
                get(StockPhrases.class),
                get(Results.class),
                get(AttachmentContents.class),
                get(Disclosures.class),
                get(Delegations.class),
                get(Grants.class),
                get(Notices.class),
                get(DeskEntries.class),
                get(Extensions.class),
                get(WorkCalendars.class),
                get(RoundParts.class),
                get(AuditEntries.class),
                get(BoardRows.class),
                get(Reminders.class),
                get(Outbox.class));
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan
    static class Adapters {}
}
