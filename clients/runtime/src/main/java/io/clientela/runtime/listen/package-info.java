/** Tells listeners of calls. */
@NullMarked
package io.clientela.runtime.listen;

import org.jspecify.annotations.NullMarked;
