/**
 * People, by the titles, ages, notes and deeds beside their names; and what is no person, or no
 * part of one.
 */
package io.newsgraph.analysis.entity.recognition.person;
