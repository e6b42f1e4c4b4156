/** What a real server does otherwise than its contract says. */
@NullMarked
package io.clientela.conformance.drift;

import org.jspecify.annotations.NullMarked;
