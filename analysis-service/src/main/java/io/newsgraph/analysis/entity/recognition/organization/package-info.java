/**
 * Organisations: by their endings, by what companies have and do, by their kind, club or school.
 */
package io.newsgraph.analysis.entity.recognition.organization;
