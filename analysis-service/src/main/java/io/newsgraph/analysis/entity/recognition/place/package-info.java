/** Places: towns, districts, states, sites and what is known of by its kind. */
package io.newsgraph.analysis.entity.recognition.place;
