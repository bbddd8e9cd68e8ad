/** Training of linear models. */
package io.newsgraph.evaluation.linear;
