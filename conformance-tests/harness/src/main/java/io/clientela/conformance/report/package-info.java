/** The report of a run, for people and for tools. */
@NullMarked
package io.clientela.conformance.report;

import org.jspecify.annotations.NullMarked;
