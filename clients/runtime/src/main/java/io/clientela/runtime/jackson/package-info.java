/** The generated models in a Jackson {@code ObjectMapper}. */
@NullMarked
package io.clientela.runtime.jackson;

import org.jspecify.annotations.NullMarked;
