/** Pages over lists by keyset: requests, opaque cursors and answers, the same for every list. */
package io.newsgraph.analysis.paging;
