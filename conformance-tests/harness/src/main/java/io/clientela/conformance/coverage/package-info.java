/** What of a contract was seen on the wire. */
@NullMarked
package io.clientela.conformance.coverage;

import org.jspecify.annotations.NullMarked;
