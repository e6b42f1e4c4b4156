/** Values to try in one place of a message. */
@NullMarked
package io.clientela.conformance.probe;

import org.jspecify.annotations.NullMarked;
