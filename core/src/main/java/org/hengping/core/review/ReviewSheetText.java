package org.hengping.core.review;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hengping.core.Fields;
import org.hengping.core.Sha256;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheet.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a review sheet: it is stored as this text, and approval takes its hash. Sheets approved before scores had grounds are
 * of the first format, which has no number, and keep it byte for byte.
 */
public final class ReviewSheetText {

    private static final String FORMAT = "format";
    private static final String SECOND = "2";
    private static final String SCORE = "score:";
    private static final String DECISION = "accepted:";
    private static final String GROUND = "ground:";
    private static final String REASON = "reason:";
    private static final String REVIEWED = "reviewed";
    private static final String UNREVIEWED = "unreviewed";

    private ReviewSheetText() {}

    public static String write(ReviewSheet sheet) {
        boolean first = sheet.underEarlierRules();
        Fields fields = new Fields();
        if (!first) {
            fields.with(FORMAT, SECOND);
        }
        sheet.scores().forEach((piece, score) -> fields.with(SCORE + piece, score.score())
                .with(GROUND + SCORE + piece, first ? null : score.ground())
                .with(REASON + SCORE + piece, score.reason()));
        sheet.decisions().forEach((piece, decision) -> fields.with(DECISION + piece, decision.accepted())
                .with(REASON + DECISION + piece, decision.reason()));
        Verdict verdict = sheet.verdict();
        if (verdict != null) {
            fields.with(UNREVIEWED, verdict.unreviewed());
            if (verdict.reviewed() != null) {
                JudgmentText.rating(fields, REVIEWED, verdict.reviewed());
            }
        }
        return fields.write();
    }

    /** @throws IllegalArgumentException where the text was not written by {@link #write} */
    public static ReviewSheet read(long evaluationId, int version, String text, long revision, @Nullable String hash) {
        Fields fields = Fields.read(text);
        Map<PieceId, ReviewedScore> scores = new TreeMap<>();
        Map<PieceId, Decision> decisions = new TreeMap<>();
        for (String name : fields.names()) {
            String reason = fields.text(REASON + name);
            if (name.startsWith(SCORE)) {
                scores.put(PieceId.of(name.substring(SCORE.length())), score(fields, name, reason));
            } else if (name.startsWith(DECISION)) {
                boolean accepted = Boolean.parseBoolean(fields.text(name));
                decisions.put(PieceId.of(name.substring(DECISION.length())), new Decision(accepted, reason));
            }
        }
        return new ReviewSheet(evaluationId, version, scores, decisions, verdict(fields), revision, hash);
    }

    /** The sheet as approval freezes it. */
    public static ReviewSheet frozen(ReviewSheet sheet, Verdict reached, String versionHash) {
        return sheet.reached(reached, hash(sheet.reached(reached, null), versionHash));
    }

    /** The hash of a sheet that is frozen with its version: SHA-256 of the version's hash and the sheet's text. */
    public static String hash(ReviewSheet sheet, String versionHash) {
        return Sha256.of(versionHash, write(sheet));
    }

    private static ReviewedScore score(Fields fields, String name, String reason) {
        Score score = Objects.requireNonNull(fields.get(name, Score::of));
        Ground ground = fields.get(GROUND + name, Ground::valueOf);
        return new ReviewedScore(score, Objects.requireNonNullElse(ground, Ground.OTHER), reason);
    }

    private static @Nullable Verdict verdict(Fields fields) {
        Integer unreviewed = fields.get(UNREVIEWED, Integer::valueOf);
        boolean reviewed = !fields.text(REVIEWED + ".total").isEmpty();
        return unreviewed == null
                ? null
                : new Verdict(reviewed ? JudgmentText.rating(fields, REVIEWED) : null, unreviewed);
    }
}
