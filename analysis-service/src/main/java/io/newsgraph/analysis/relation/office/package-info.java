/**
 * Offices, careers, duties, appointments and memberships, and of which body each is where none
 * stands beside it.
 */
package io.newsgraph.analysis.relation.office;
