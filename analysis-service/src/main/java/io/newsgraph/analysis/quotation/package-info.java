/** Who said what: quotations, direct and indirect, with their speakers and cues. */
package io.newsgraph.analysis.quotation;
