/** When things happened: the time expressions of an article, resolved against its publication. */
package io.newsgraph.analysis.time;
