/** Metrics and traces of calls, by Micrometer's Observation API. */
@NullMarked
package io.clientela.micrometer;

import org.jspecify.annotations.NullMarked;
