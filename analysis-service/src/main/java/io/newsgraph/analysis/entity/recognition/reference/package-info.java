/**
 * The other places where an article speaks of something it names: by the name again, an alias, a
 * short form, or a family name with an office.
 */
package io.newsgraph.analysis.entity.recognition.reference;
