/**
 * Gson's reader and writer over Jackson's tokenizer and generator: the adapters and the public face
 * are Gson's, the speed and the limits are Jackson's.
 */
@NullMarked
package io.clientela.runtime.json;

import org.jspecify.annotations.NullMarked;
