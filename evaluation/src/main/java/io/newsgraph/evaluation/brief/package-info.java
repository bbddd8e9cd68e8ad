/** Short articles written for the project, with the names and relations in them. */
package io.newsgraph.evaluation.brief;
