/** Contracts with one fault, and what notices it. */
@NullMarked
package io.clientela.conformance.mutation;

import org.jspecify.annotations.NullMarked;
