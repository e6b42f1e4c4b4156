/** Requests and responses as they go over the wire, and who sends and answers them. */
@NullMarked
package io.clientela.conformance.wire;

import org.jspecify.annotations.NullMarked;
