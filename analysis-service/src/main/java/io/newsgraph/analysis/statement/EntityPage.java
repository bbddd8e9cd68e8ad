package io.newsgraph.analysis.statement;

import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.paging.PageRequest;

/** A page of what hangs on one entity, as one of many requests. */
record EntityPage(EntityId entity, PageRequest page) {}
