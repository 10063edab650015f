package org.hengping.core.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hengping.core.Sentence;

/**
 * What is on record, kind by kind: the tables nobody may change behind the product's back. Drafts are none; nor is what the product sends,
 * schedules or remembers for convenience. Which of a row's values are hashed says {@code records.formats}, beside this class.
 */
public enum RecordKind {
    /** A form on its road; how often its draft was saved is not on record. */
    EVALUATION("self_evaluation", 1, Owner.FORM, Change.OFTEN),
    /** 第n稿. */
    VERSION("frozen_version", 2, Owner.FORM, Change.NEVER),
    /** Who wrote a version. */
    WRITER("version_writer", 3, Owner.FORM, Change.NEVER),
    /** 评分底稿. */
    JUDGMENT("judgment", 2, Owner.FORM, Change.NEVER),
    /** 审核单, from its approval on. */
    SHEET("review_sheet", 2, Owner.FORM, Change.NEVER),
    /** 流转记录. */
    HISTORY("history_entry", 2, Owner.FORM, Change.NEVER),
    /** 批注. */
    REMARK("remark", 1, Owner.FORM, Change.OFTEN),
    /** 计时台账. */
    DESK("desk_entry", 2, Owner.FORM, Change.OFTEN),
    /** 延期. */
    EXTENSION("extension", 1, Owner.FORM, Change.OFTEN),
    /** 征求意见. */
    CONSULTATION("consultation", 2, Owner.FORM, Change.OFTEN),
    /** 公开. */
    DISCLOSURE("disclosure", 2, Owner.FORM, Change.OFTEN),
    /** What a version came to. */
    RESULT("result", 2, Owner.FORM, Change.OFTEN),
    /** What was approved before judgments were kept. */
    EARLIER_APPROVAL("earlier_approval", 2, Owner.FORM, Change.NEVER),
    /** 签章件. */
    SCAN("signed_scan", 3, Owner.FORM, Change.NEVER),
    /** The digest of a paper that left the house: whoever could add one would have a forged paper verified. */
    PAPER("handed_out_paper", 1, Owner.FORM, Change.NEVER),
    /** What was wrong with a form when its journal began: what is in nobody's way may not grow afterwards. */
    CHECKED("checked_form", 1, Owner.FORM, Change.NEVER),
    DISTRICT("district", 1, Owner.CODE, Change.OFTEN),
    DEPARTMENT("department", 1, Owner.DISTRICT, Change.OFTEN),
    /** An account, its password's hash too: whoever puts their own in its place acts in another's name. */
    PERSON("person", 1, Owner.DISTRICT, Change.OFTEN),
    DUTY("duty", 1, Owner.PERSON, Change.OFTEN),
    /** Who gave a duty, and who confirmed it. */
    GRANT("duty_grant", 1, Owner.DISTRICT, Change.OFTEN),
    /** Since when the administrations are in more than one hand. */
    SEPARATION("district_separation", 1, Owner.DISTRICT, Change.NEVER),
    DELEGATION("delegation", 1, Owner.DISTRICT, Change.OFTEN),
    RULE_SET("rule_set", 2, Owner.RULES, Change.NEVER),
    /** 年度自评工作. */
    ROUND("evaluation_round", 1, Owner.DISTRICT, Change.OFTEN),
    /** A year of working days that was loaded. */
    CALENDAR_YEAR("calendar_year_loaded", 2, Owner.DISTRICT, Change.REMOVED),
    CALENDAR_DAY("calendar_day", 2, Owner.DISTRICT, Change.REMOVED),
    /** 代填, 单人办理. */
    DISPENSATION("dispensation", 1, Owner.DISTRICT, Change.OFTEN),
    /** 审计日志. */
    AUDIT_ENTRY("audit_entry", 1, Owner.DISTRICT, Change.NEVER),
    /** 审阅确认. */
    AUDIT_REVIEW("audit_review", 1, Owner.AUDIT, Change.NEVER),
    /** 校正. */
    REPAIR("repair", 1, Owner.DISTRICT, Change.OFTEN),
    /** 封条: each is in the journal behind it, so that the last one cannot be taken away alone. */
    SEAL("seal", 2, Owner.DISTRICT, Change.NEVER);

    private final String table;
    private final Owner owner;
    private final Change change;
    private final List<RecordFormat> formats;

    RecordKind(String table, int keys, Owner owner, Change change) {
        this.table = table;
        this.owner = owner;
        this.change = change;
        this.formats = Formats.LINES.stream()
                .filter(line -> line.startsWith(table + " "))
                .map(line -> RecordFormat.of(line.substring(line.indexOf(": ") + 2), keys))
                .toList();
    }

    /** Where it is stored; the name also stands in the journal, and never changes. */
    public String table() {
        return table;
    }

    public Owner owner() {
        return owner;
    }

    public boolean ofForm() {
        return owner == Owner.FORM;
    }

    /** Put on record once and never written again. */
    public boolean frozen() {
        return change == Change.NEVER;
    }

    /** Whether rows of it are taken out again, by the product. */
    public boolean removable() {
        return change == Change.REMOVED;
    }

    /** The number of the format rows are hashed by from now on; counted from 1. */
    public int latest() {
        return formats.size();
    }

    /** @throws IllegalArgumentException where there is no such format */
    public RecordFormat format(int number) {
        if (number < 1 || number > formats.size()) {
            throw new IllegalArgumentException(table + " has no format " + number);
        }
        return formats.get(number - 1);
    }

    /** The column that says to which form a row belongs. */
    public String formColumn() {
        return this == EVALUATION ? "id" : "evaluation_id";
    }

    /** A record of this kind in words: those of a form without the form, which the reader knows. */
    public Sentence place(String key) {
        List<Object> parts = new ArrayList<>(Arrays.asList(key.split("/")));
        boolean several = ofForm() && parts.size() > 1;
        return new Sentence("record." + name(), several ? parts.subList(1, parts.size()) : parts);
    }

    /** @throws IllegalArgumentException where nothing on record is called so */
    public static RecordKind of(String table) {
        return Arrays.stream(values())
                .filter(kind -> kind.table.equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing on record is called " + table));
    }

    /** What a record belongs to. */
    public enum Owner {
        /** A form, and by it a district. */
        FORM,
        /** A district, whose code stands in the row. */
        DISTRICT,
        /** The district itself. */
        CODE,
        /** A person of the district. */
        PERSON,
        /** An entry of the district's audit log. */
        AUDIT,
        /** The district that has made it or uses it in a round. */
        RULES
    }

    /** Whether it is written again. */
    private enum Change {
        NEVER,
        OFTEN,
        REMOVED
    }

    /** Read before the first kind is made. */
    private static final class Formats {

        private static final List<String> LINES = lines();

        private static List<String> lines() {
            try (InputStream file = RecordKind.class.getResourceAsStream("records.formats")) {
                return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
