/** The words of forms (表头, 指标, 合计, 标题 …): one data file that a clerk can read, asked by everybody who reads a form. */
@NullMarked
package org.hengping.core.lexicon;

import org.jspecify.annotations.NullMarked;
