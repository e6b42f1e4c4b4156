/** The generated clients as the suite calls them. */
@NullMarked
package io.clientela.conformance.client;

import org.jspecify.annotations.NullMarked;
