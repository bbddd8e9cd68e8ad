/** Numbers as Korean newspapers write them, in digits, Hangul or both. */
package io.newsgraph.analysis.number;
