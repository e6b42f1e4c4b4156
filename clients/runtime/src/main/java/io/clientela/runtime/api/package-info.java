/** What the generated classes of operations have in common. */
@NullMarked
package io.clientela.runtime.api;

import org.jspecify.annotations.NullMarked;
