/**
 * Which entity a cluster of an article is: found again by name or alias, told from others of its
 * name by offices and organisations, and corrected by people.
 *
 * <p>The steps are those of cross-document coreference: find candidates by name, compare what the
 * article tells with what is known of each, and make a new one where it fits none (Bagga and
 * Baldwin, Entity-based cross-document coreferencing using the vector space model, 1998).
 */
package io.newsgraph.analysis.entity.identity;
