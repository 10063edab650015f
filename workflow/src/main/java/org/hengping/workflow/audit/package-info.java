/** The audit log (审计日志): written in the transaction of each act, read and looked through by auditors and administrators. */
@NullMarked
package org.hengping.workflow.audit;

import org.jspecify.annotations.NullMarked;
