/** A contract as its bundle states it, and the oracle of its schemas. */
@NullMarked
package io.clientela.conformance.contract;

import org.jspecify.annotations.NullMarked;
