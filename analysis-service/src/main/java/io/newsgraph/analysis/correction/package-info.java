/**
 * What people correct about who is who: entities made one, and one made two. Corrections are kept
 * as a log that every later analysis of their articles follows.
 */
package io.newsgraph.analysis.correction;
