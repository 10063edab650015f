/** Departments, people and duties from a workbook: all of it or nothing. */
@NullMarked
package org.hengping.workflow.staff;

import org.jspecify.annotations.NullMarked;
