/** Who made, wrote, sang, broadcast or scored something. */
package io.newsgraph.analysis.relation.creation;
