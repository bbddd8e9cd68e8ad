/**
 * A trained model that tags names, dates and quantities in Korean sentences.
 *
 * <p>It works in two stages. A linear chain over characters (a conditional random field) says how
 * likely each stretch of text is to be an entity; a second model then weighs these candidates as
 * wholes, by what only a whole shows: the string, its ending, what the gazetteer knows of it, what
 * stands before and after it.
 */
package io.newsgraph.analysis.entity.model;
