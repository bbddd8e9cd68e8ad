/**
 * Names in one article and what they stand for.
 *
 * <p>Recognisers propose names ({@link
 * io.newsgraph.analysis.entity.recognition.article.EntityRecognizer}), in one package for each kind
 * of thing; the surest of those that overlap stand; models add those that no rule found ({@code
 * learnt}); aliases join them; then every place where a name stands again becomes a mention ({@code
 * reference}).
 */
package io.newsgraph.analysis.entity.recognition;
