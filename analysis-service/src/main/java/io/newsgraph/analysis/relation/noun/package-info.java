/** Relations that nouns tell: 자회사, 본사, 투자사, and what stands in parentheses and lists. */
package io.newsgraph.analysis.relation.noun;
