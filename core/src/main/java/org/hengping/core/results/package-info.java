/** What a version came to: 自评得分 and 财政复核得分 with their grades, from one place for every surface, and the sums over many of them. */
@NullMarked
package org.hengping.core.results;

import org.jspecify.annotations.NullMarked;
