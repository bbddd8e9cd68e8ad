/**
 * Products, works and events: by their kind, by who makes them, and between quotation marks by what
 * the sentence does with them.
 */
package io.newsgraph.analysis.entity.recognition.thing;
