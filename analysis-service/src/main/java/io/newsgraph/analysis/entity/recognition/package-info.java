/**
 * Names in one article and what they stand for.
 *
 * <p>Recognisers propose names ({@link io.newsgraph.analysis.entity.recognition.EntityRecognizer});
 * the surest of those that overlap stand; aliases join them; then every place where a name stands
 * again becomes a mention. The word lists beside these classes say which titles, endings, cues and
 * names there are: people who read Korean can edit them without reading code.
 */
package io.newsgraph.analysis.entity.recognition;
