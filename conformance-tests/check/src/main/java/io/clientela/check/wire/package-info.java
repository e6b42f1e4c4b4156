/** How requests and responses are read and shown. */
@NullMarked
package io.clientela.check.wire;

import org.jspecify.annotations.NullMarked;
