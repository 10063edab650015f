/** What lies where: the tasks of a person (待办), and the desk board of a round. */
@NullMarked
package org.hengping.workflow.board;

import org.jspecify.annotations.NullMarked;
