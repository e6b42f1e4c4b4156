/**
 * What the generated models read and write JSON with: adapters of records, lists, maps and wire
 * scalars.
 */
@NullMarked
package io.clientela.runtime.codec;

import org.jspecify.annotations.NullMarked;
