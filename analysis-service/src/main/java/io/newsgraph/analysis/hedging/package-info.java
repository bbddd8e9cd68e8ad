/** What an article does not vouch for: hearsay, guesses, plans that are only considered. */
package io.newsgraph.analysis.hedging;
