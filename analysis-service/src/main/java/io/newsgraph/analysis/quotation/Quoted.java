package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Span;

/**
 * A stretch between quotation marks.
 *
 * @param start the opening mark, or the beginning of the block that the quotation goes on in
 * @param end one past the closing mark, or the end of the block that it does not close in
 * @param content what stands between the marks; may begin in an earlier block
 * @param isDouble whether the marks are “…” or "…", which newspapers keep for speech
 */
record Quoted(int start, int end, Span content, boolean isDouble) {}
