/** Extensions for tests. */
@NullMarked
package io.clientela.conformance.junit;

import org.jspecify.annotations.NullMarked;
