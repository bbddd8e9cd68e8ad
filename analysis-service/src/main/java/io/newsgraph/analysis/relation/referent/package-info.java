/** What a description (이 회사, 새 앱) stands for while a sentence is read. */
package io.newsgraph.analysis.relation.referent;
