/**
 * How many queries the gateway answers a second, beside an aggregator written by hand and a gateway
 * made of the services' OpenAPI.
 */
package io.newsgraph.load;
