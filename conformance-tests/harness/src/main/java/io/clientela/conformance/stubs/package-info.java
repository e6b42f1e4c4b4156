/** A contract as stub mappings of WireMock, which say what Prism would. */
@NullMarked
package io.clientela.conformance.stubs;

import org.jspecify.annotations.NullMarked;
