/** Finds the customer that a vendor has, among the rows that it shows when it is asked for one. */
@NullMarked
package io.clientela.cli.lookup;

import org.jspecify.annotations.NullMarked;
