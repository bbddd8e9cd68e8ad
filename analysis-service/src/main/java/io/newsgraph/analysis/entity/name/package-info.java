/**
 * How names look: what they end in, what stands before and behind them, which ones are known.
 *
 * <p>The word lists beside these classes, and beside those that recognise names, say which titles,
 * endings, cues and names there are: people who read Korean can edit them without reading code.
 */
package io.newsgraph.analysis.entity.name;
