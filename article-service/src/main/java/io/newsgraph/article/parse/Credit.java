package io.newsgraph.article.parse;

/**
 * A picture's credit at the end of a line.
 *
 * @param start where it begins in the line, with its cue and brackets; beyond the line if it stands
 *     elsewhere
 * @param name who made or gave the picture, without cue and brackets
 */
record Credit(int start, String name) {}
