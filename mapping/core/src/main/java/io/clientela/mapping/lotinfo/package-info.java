/** Customers to and from Lotinfo. */
@NullMarked
package io.clientela.mapping.lotinfo;

import org.jspecify.annotations.NullMarked;
