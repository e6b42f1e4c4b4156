/** Requests and responses as they go over the wire, and who sends them and responds. */
@NullMarked
package io.clientela.conformance.wire;

import org.jspecify.annotations.NullMarked;
