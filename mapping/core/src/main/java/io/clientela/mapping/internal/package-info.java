/**
 * What the mappers share: records that track which of their properties were used, and the losses
 * computed from it.
 */
@NullMarked
package io.clientela.mapping.internal;

import org.jspecify.annotations.NullMarked;
