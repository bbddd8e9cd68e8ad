/**
 * What an article's pronouns and descriptions stand for: 그, 이 회사, 두 회사, 양국.
 *
 * <p>Such words are read only where one thing is clearly meant; a wrong link is worse than none. A
 * family name with a title (김 대표) is read with the names themselves, in {@code recognition}.
 */
package io.newsgraph.analysis.entity.coreference;
