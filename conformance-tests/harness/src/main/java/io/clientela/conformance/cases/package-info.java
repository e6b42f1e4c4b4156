/** Exchanges with the verdict that the contract gives on them. */
@NullMarked
package io.clientela.conformance.cases;

import org.jspecify.annotations.NullMarked;
