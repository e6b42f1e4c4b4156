/** Customers to and from Bsale. */
@NullMarked
package io.clientela.mapping.bsale;

import org.jspecify.annotations.NullMarked;
