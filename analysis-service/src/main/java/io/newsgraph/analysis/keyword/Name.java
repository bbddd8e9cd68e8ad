package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.name.EntityType;

/**
 * What a keyword needs to know of an entity, or of a term that an article sets off as it does
 * names.
 *
 * @param type null for what is set off and no entity: ‘거래 절벽’
 * @param term the entity's name
 * @param key under which its mentions are counted
 */
record Name(EntityType type, String term, String key) {}
