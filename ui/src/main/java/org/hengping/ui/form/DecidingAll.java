package org.hengping.ui.form;

import java.util.List;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;
import org.hengping.workflow.road.ReviewSheetKeeping;

/** One of the two acts that decide everything that is listed: 一并采纳说明, 差异均按计算得分. */
@FunctionalInterface
interface DecidingAll {

    ReviewSheet decide(
            ReviewSheetKeeping reviewSheets,
            long by,
            long evaluationId,
            Version.Seen seen,
            long sheetRevision,
            List<PieceId> listed,
            String reason);
}
