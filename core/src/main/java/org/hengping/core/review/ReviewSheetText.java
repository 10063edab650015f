package org.hengping.core.review;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hengping.core.Fields;
import org.hengping.core.Sha256;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.jspecify.annotations.Nullable;

/** The canonical text of a review sheet: it is stored as this text, and approval takes its hash. */
public final class ReviewSheetText {

    private static final String SCORE = "score:";
    private static final String DECISION = "accepted:";
    private static final String REASON = "reason:";

    private ReviewSheetText() {}

    public static String write(ReviewSheet sheet) {
        Fields fields = new Fields();
        sheet.scores().forEach((piece, score) -> fields.with(SCORE + piece, score.score())
                .with(REASON + SCORE + piece, score.reason()));
        sheet.decisions().forEach((piece, decision) -> fields.with(DECISION + piece, decision.accepted())
                .with(REASON + DECISION + piece, decision.reason()));
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
                Score score = Objects.requireNonNull(fields.get(name, Score::of));
                scores.put(new PieceId(name.substring(SCORE.length())), new ReviewedScore(score, reason));
            } else if (name.startsWith(DECISION)) {
                boolean accepted = Boolean.parseBoolean(fields.text(name));
                decisions.put(new PieceId(name.substring(DECISION.length())), new Decision(accepted, reason));
            }
        }
        return new ReviewSheet(evaluationId, version, scores, decisions, revision, hash);
    }

    /** The hash of a sheet that is frozen with its version: SHA-256 of the version's hash and the sheet's text. */
    public static String hash(ReviewSheet sheet, String versionHash) {
        return Sha256.of(versionHash, write(sheet));
    }
}
