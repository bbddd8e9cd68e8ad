/**
 * An article as the recognisers read it: without its bylines, and with what it says as a whole of
 * states, towns and companies that are on no list.
 */
package io.newsgraph.analysis.entity.recognition.article;
