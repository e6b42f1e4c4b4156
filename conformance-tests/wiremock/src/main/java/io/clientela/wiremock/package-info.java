/** Mocks of the vendors, served by WireMock. */
@NullMarked
package io.clientela.wiremock;

import org.jspecify.annotations.NullMarked;
