/** Customers to and from Koibox. */
@NullMarked
package io.clientela.mapping.koibox;

import org.jspecify.annotations.NullMarked;
