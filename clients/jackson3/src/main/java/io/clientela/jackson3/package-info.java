/** The generated models in an {@code ObjectMapper} of Jackson 3. */
@NullMarked
package io.clientela.jackson3;

import org.jspecify.annotations.NullMarked;
